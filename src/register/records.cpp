// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/records.hpp>

#include <depositary/register/register_csv.hpp>
#include <depositary/text/embedded.hpp>
#include <depositary/treaty/collection.hpp>

#include <map>
#include <mutex>

namespace depositary {

namespace {

constexpr std::string_view folder = "records/";
constexpr std::string_view ending = ".csv";

/// The built-in text of one record, read when it is first wanted.
class Shelved {
public:
    explicit Shelved(const text::EmbeddedText& text) : text_(text) {}

    [[nodiscard]] std::shared_ptr<const Register> record(const TreatyKey& key) const {
        std::call_once(once_, [&] { record_ = read(key); });
        return record_;
    }

private:
    [[nodiscard]] std::shared_ptr<const Register> read(const TreatyKey& key) const {
        std::shared_ptr<const Treaty> treaty = collection().find(key);
        if (treaty == nullptr) return nullptr;
        return std::make_shared<const Register>(read_register_csv(text::join(text_), "data/" + std::string(text_.path),
                                                                  std::move(treaty), built_in_roster())
                                                    .value());
    }

    const text::EmbeddedText& text_;
    mutable std::once_flag once_;
    mutable std::shared_ptr<const Register> record_;
};

using Shelf = std::map<std::string_view, Shelved>;

Shelf fill_shelf() {
    Shelf shelf;
    for (const text::EmbeddedText& text : text::embedded_texts()) {
        if (!text.path.starts_with(folder) || !text.path.ends_with(ending)) continue;
        const std::string_view key = text.path.substr(folder.size(), text.path.size() - folder.size() - ending.size());
        shelf.try_emplace(key, text);
    }
    return shelf;
}

}    // namespace

std::shared_ptr<const Register> built_in_record(const TreatyKey& treaty) {
    static const Shelf shelf = fill_shelf();
    const auto found = shelf.find(treaty.text());
    return found == shelf.end() ? nullptr : found->second.record(treaty);
}

std::vector<std::shared_ptr<const Register>> built_in_records() {
    std::vector<std::shared_ptr<const Register>> found;
    for (const auto& treaty : collection().treaties())
        if (std::shared_ptr<const Register> record = built_in_record(treaty->key())) found.push_back(std::move(record));
    return found;
}

}    // namespace depositary
