// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/records.hpp>
#include <depositary/text/embedded.hpp>
#include <depositary/treaty/collection.hpp>

#include "catch.hpp"

#include <thread>

using namespace depositary;

TEST_CASE("every record that is built in belongs to a treaty that is built in, and reads") {
    int records = 0;
    for (const text::EmbeddedText& text : text::embedded_texts()) {
        if (!text.path.starts_with("records/")) continue;
        const TreatyKey key(text.path.substr(8, text.path.size() - 8 - 4));
        CAPTURE(key.text());
        const std::shared_ptr<const Register> record = built_in_record(key);
        REQUIRE(record != nullptr);
        CHECK(record->treaty().key() == key);
        CHECK(record->until());
        CHECK(record->size() > 0);
        ++records;
    }
    CHECK(records >= 16);
}

TEST_CASE("every act of a built-in record says where it is from") {
    for (const std::shared_ptr<const Treaty>& treaty : collection().treaties()) {
        const std::shared_ptr<const Register> record = built_in_record(treaty->key());
        if (record == nullptr) continue;
        for (const Instrument& act : record->instruments()) {
            CAPTURE(treaty->key().text(), act.id->text());
            CHECK_FALSE(act.source.empty());
        }
    }
}

TEST_CASE("a treaty without a built-in record has none") { CHECK(built_in_record("lakes-2001") == nullptr); }

TEST_CASE("a built-in record is read once, whoever asks first") {
    std::vector<std::shared_ptr<const Register>> seen(8);
    std::vector<std::thread> askers;
    for (auto& record : seen) askers.emplace_back([&record] { record = built_in_record("mine-ban-1997"); });
    for (std::thread& asker : askers) asker.join();
    REQUIRE(seen.front() != nullptr);
    for (const auto& record : seen) CHECK(record == seen.front());
}
