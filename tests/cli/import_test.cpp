// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "run.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A folder for what is written, gone with it.
class Folder {
public:
    Folder() : path_(std::filesystem::temp_directory_path() / ("depositary-import-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    [[nodiscard]] std::string name(const std::string& file = {}) const { return (path_ / file).string(); }
    [[nodiscard]] std::string text(const std::string& file) const {
        std::ifstream in(path_ / file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void add(const std::string& file, const std::string& text) const {
        std::ofstream(path_ / file, std::ios::binary) << text;
    }

private:
    std::filesystem::path path_;
};

}    // namespace

TEST_CASE("import untc --out leaves out what is no longer in effect, and says so") {
    const Folder folder;
    const Ran ran = run("import untc " + fixture("table.xml") + " --out " + folder.name());
    CHECK(ran.status == 0);
    CHECK(ran.err == folder.name("untc-XXVII-99.csv") + ": leaves out 1 act of " + fixture("table.xml") +
                         "; its first lines say which and why\n");
    const std::string written = folder.text("untc-XXVII-99.csv");
    CHECK(
        written.starts_with("# left out: Canada, ratification of 2002-07-09: no longer in effect, and the table does "
                            "not say since when\nid,state,act,date,source\n"));
    CHECK(contains(written, "CAN,signature,2001-05-03"));
    CHECK_FALSE(contains(written, "CAN,ratification"));
    CHECK_FALSE(contains(written, "until"));

    const Ran status =
        run("status " + fixture("lakes.toml") + " --on 2010-01-01 --json --record " + folder.name("untc-XXVII-99.csv"));
    CHECK(status.status == 0);
    CHECK(contains(status.out, R"j({"state":"CAN","name":"Canada","standing":"signatory")j"));
    CHECK(contains(status.out, R"j("record_until":null)j"));
}

TEST_CASE("import untc --out refuses two tables of one treaty, and says when it replaces a file") {
    const Folder folder;
    const std::string table = fixture("table.xml");
    const Ran twice = run("import untc " + table + " ./" + table + " --out " + folder.name());
    CHECK(twice.status == 3);
    CHECK(twice.out.empty());
    CHECK(twice.err == "./" + table + ": is a table of the same treaty as " + table +
                           "; give one of them, or write them to two folders\n");
    CHECK(folder.text("untc-XXVII-99.csv").empty());

    CHECK_FALSE(contains(run("import untc " + table + " --out " + folder.name()).err, "replaces"));
    CHECK(contains(run("import untc " + table + " --out " + folder.name()).err,
                   "untc-XXVII-99.csv: replaces the file that was there\n"));
}

TEST_CASE("import untc makes a key of any file name, and knows a CSV by its ending in capitals") {
    const Folder folder;
    folder.add("my table (1).csv", "Participant,Accession\nCanada,3 May 2001\n");
    folder.add("IV-11.CSV", "Participant,Accession\nCanada,3 May 2001\n");
    const Ran ran = run("import untc '" + folder.name("my table (1).csv") + "' '" + folder.name("IV-11.CSV") +
                        "' --out " + folder.name());
    CHECK(ran.status == 0);
    CHECK(contains(folder.text("untc-my-table-1-.csv"), "CAN,accession,2001-05-03"));
    CHECK(contains(folder.text("untc-IV-11.csv"), "CAN,accession,2001-05-03"));
}
