// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/embedded.hpp>
#include <depositary/treaty/clause_language.hpp>
#include <depositary/treaty/collection.hpp>
#include <depositary/treaty/definition.hpp>

#include "catch.hpp"

using namespace depositary;

namespace {

std::shared_ptr<const Treaty> treaty(const char* key) {
    return std::make_shared<const Treaty>(TreatyIdentity{key, "Title", on(2000, 1, 1), "", {}, "", ""}, FinalClauses{});
}

std::string message_for(const Collection& treaties, const char* key) {
    try {
        return "found " + treaties.at(key)->key().text();
    } catch (const UnknownTreaty& unknown) {
        return unknown.what();
    }
}

}    // namespace

TEST_CASE("a collection finds its treaties by key, in its order") {
    const Collection treaties({treaty("b-2000"), treaty("a-2000"), treaty("c-2000")});
    CHECK(treaties.treaties().front()->key() == TreatyKey("a-2000"));
    CHECK(treaties.find("c-2000") == treaties.treaties().back());
    CHECK(treaties.find("d-2000") == nullptr);
    CHECK(treaties.at("b-2000")->key() == TreatyKey("b-2000"));
}

TEST_CASE("a collection has no two treaties with the same key") {
    CHECK_THROWS_AS(Collection({treaty("a-2000"), treaty("a-2000")}), InvalidTreaty);
}

TEST_CASE("a key that no treaty has is answered with those that look alike") {
    const Collection treaties({treaty("mine-ban-1997"), treaty("paris-2015"), treaty("kyoto-1997")});
    CHECK(message_for(treaties, "mine-ban") == "no treaty \"mine-ban\" in the collection; did you mean mine-ban-1997?");
    CHECK(message_for(treaties, "pariss-2015") ==
          "no treaty \"pariss-2015\" in the collection; did you mean paris-2015?");
    CHECK(message_for(treaties, "kyoto-1998") ==
          "no treaty \"kyoto-1998\" in the collection; did you mean kyoto-1997?");
    CHECK(message_for(treaties, "solas-1974") == "no treaty \"solas-1974\" in the collection");
}

TEST_CASE("every built-in definition is read and holds the key that its file is named after") {
    std::size_t files = 0;
    for (const text::EmbeddedDocument& document : text::embedded_documents()) {
        if (!document.path.starts_with("treaties/")) continue;
        ++files;
        CAPTURE(document.path);
        const Result<Treaty> read = read_treaty(text::unflatten(document));
        if (!read.ok()) FAIL(InputRefused(read.problems()).what());
        CHECK(document.path == "treaties/" + read.value().key().text() + ".toml");
    }
    CHECK(collection().treaties().size() == files);
}

TEST_CASE("the sixteen treaties of the first collection are there") {
    for (const char* key : {"mine-ban-1997", "ccm-2008", "rome-1998", "crc-1989", "opac-2000", "ced-2006", "iccpr-1966",
                            "iccpr-op1-1966", "iccpr-op2-1989", "genocide-1948", "unfccc-1992", "kyoto-1997",
                            "paris-2015", "ctbt-1996", "tpnw-2017", "un-charter-1945"}) {
        CAPTURE(key);
        CHECK(collection().find(key) != nullptr);
    }
}

TEST_CASE("every sentence of a built-in definition is written as the library says it") {
    for (const text::EmbeddedDocument& document : text::embedded_documents()) {
        if (!document.path.starts_with("treaties/")) continue;
        const text::Node root = text::unflatten(document);
        const text::Node again = definition_of(read_treaty(root).value());
        for (const char* table : {"entry_into_force", "entry_into_force_for_each_State", "amendment"}) {
            const text::Node* written = root.find(table);
            const text::Node* clause = written == nullptr ? nullptr : written->find("clause");
            CAPTURE(document.path, table);
            if (clause != nullptr) CHECK(again.find(table)->find("clause")->text() == clause->text());
        }
    }
}

TEST_CASE("parents of built-in treaties are in the collection", "[F-01]") {
    int protocols = 0;
    for (const auto& treaty : collection().treaties()) {
        if (!treaty->clauses().parent) continue;
        ++protocols;
        CAPTURE(treaty->key());
        CHECK(collection().find(treaty->clauses().parent->treaty) != nullptr);
    }
    CHECK(protocols >= 5);
}

TEST_CASE("every clause of a built-in treaty says how sure it is") {
    const auto sure = [](const auto& clause) { return !clause || clause->article.certainty.has_value(); };
    for (const auto& treaty : collection().treaties()) {
        const FinalClauses& clauses = treaty->clauses();
        CAPTURE(treaty->key());
        CHECK(clauses.participation.article.certainty.has_value());
        CHECK((sure(clauses.signature) && sure(clauses.consent) && sure(clauses.accession) &&
               sure(clauses.organizations)));
        CHECK((sure(clauses.entry_into_force) && sure(clauses.for_each_State) && sure(clauses.reservations)));
        CHECK((sure(clauses.withdrawal) && sure(clauses.provisional_application) && sure(clauses.amendment) &&
               sure(clauses.parent)));
        CHECK_FALSE(treaty->identity().source.empty());
    }
}

TEST_CASE("the test-ban treaty waits for 44 States by name", "[J-03]") {
    const auto* named =
        std::get_if<NamedDeposited>(&collection().at("ctbt-1996")->clauses().entry_into_force->when.form());
    REQUIRE(named != nullptr);
    const auto* list = std::get_if<Listed>(&named->of().form());
    REQUIRE(list != nullptr);
    CHECK(list->states().size() == 44);
    CHECK_FALSE(named->at_least().has_value());
}

TEST_CASE("the Charter has 51 original signatories and needs five of them by name", "[J-03]") {
    const FinalClauses& clauses = collection().at("un-charter-1945")->clauses();
    CHECK(std::get<Listed>(clauses.participation.sign.form()).states().size() == 51);
    const auto& needs = std::get<AllOf>(clauses.entry_into_force->when.form()).parts();
    CHECK(std::get<Listed>(std::get<NamedDeposited>(needs.front().form()).of().form()).states().size() == 5);
    const auto& majority = std::get<FractionDeposited>(needs.back().form());
    CHECK(majority.bound() == Bound::more_than);
    CHECK(majority.share() == Ratio(1, 2));
}
