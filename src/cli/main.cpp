// SPDX-License-Identifier: BSL-1.0
#include "commands.hpp"
#include "inputs.hpp"

#include <CLI/CLI.hpp>

#include <exception>
#include <functional>
#include <iostream>

namespace {

using depositary::cli::Asked;
using Command = std::function<int(const Asked&)>;

constexpr int wrong_usage = 2;
constexpr int input_refused = 3;
constexpr int output_lost = 3;

/// The command line: which command was asked for, with what.
class CommandLine {
public:
    explicit CommandLine(Asked& asked) : asked_(asked) {
        app_.require_subcommand(1);
        add_collection();
        add_answers();
        add_check();
        add_files();
    }

    /// Reads the words of the command line; throws WrongUsage for a command that there is not, CLI::ParseError for the rest.
    void parse(int argc, char** argv) {
        const std::string first = argc > 1 ? argv[1] : "";
        const auto called_so = [&](const CLI::App* command) { return command->get_name() == first; };
        if (!first.empty() && first.front() != '-' && app_.get_subcommands(called_so).empty())
            throw depositary::cli::WrongUsage("no command is called \"" + first + "\"; see `depositary --help`");
        app_.parse(argc, argv);
    }
    [[nodiscard]] int exit(const CLI::ParseError& error) const { return app_.exit(error); }
    [[nodiscard]] int run() const { return command_(asked_); }

private:
    /// An option that takes one text each time that it is given, and never an empty one.
    template <class Text>
    static CLI::Option* add_text(CLI::App* to, const std::string& name, Text& text, const std::string& says) {
        return to->add_option(name, text, says)->allow_extra_args(false)->check(not_empty());
    }
    static CLI::Validator not_empty() {
        return {[](const std::string& text) { return text.empty() ? std::string("must not be empty") : std::string(); },
                std::string()};
    }
    CLI::App* add(CLI::App& above, const std::string& name, const std::string& says, int (*command)(const Asked&)) {
        CLI::App* made = above.add_subcommand(name, says);
        made->add_flag("--json", asked_.json, "print JSON");
        made->callback([this, command] { command_ = command; });
        return made;
    }
    CLI::App* add_about_treaty(const std::string& name, const std::string& says, int (*command)(const Asked&)) {
        CLI::App* made = add(app_, name, says, command);
        add_text(made, "TREATY", asked_.treaty, "key of a treaty, or path of a definition file")->required();
        return made;
    }
    void add_records(CLI::App* made) {
        add_text(made, "--record", asked_.records, "register to use instead of the one built in (CSV)")
            ->type_name("FILE");
    }
    void add_dates(CLI::App* made) {
        add_text(made, "--on", asked_.on, "the day that is asked about")->required()->type_name("DATE");
        add_text(made, "--known", asked_.known, "as far as it was known on that day")->type_name("DATE");
    }
    void add_collection() {
        add(app_, "list", "the treaties of the collection", depositary::cli::list);
        add_about_treaty("show", "the final clauses of a treaty, in words", depositary::cli::show);
    }
    void add_answers() {
        CLI::App* status = add_about_treaty("status", "who stands where on a day, and whether the treaty is in force",
                                            depositary::cli::status);
        add_dates(status);
        add_records(status);
        CLI::App* explain = add_about_treaty("explain", "the grounds, as a tree", depositary::cli::explain);
        add_text(explain, "STATE", asked_.state, "a State, by key or name");
        add_dates(explain);
        add_records(explain);
        CLI::App* timeline = add_about_treaty("timeline", "every dated change", depositary::cli::timeline);
        add_text(timeline, "--from", asked_.from, "only from that day on")->type_name("DATE");
        add_text(timeline, "--to", asked_.to, "only to that day")->type_name("DATE");
        add_text(timeline, "--known", asked_.known, "as far as it was known on that day")->type_name("DATE");
        add_records(timeline);
        add_about_pair("relations", "is it in force between two States, with which reservations",
                       depositary::cli::relations);
        add_about_pair("versions", "which amendments of a treaty bind whom, or apply between two",
                       depositary::cli::versions);
    }
    void add_about_pair(const std::string& name, const std::string& says, int (*command)(const Asked&)) {
        CLI::App* made = add_about_treaty(name, says, command);
        add_text(made, "A", asked_.state, "a State, by key or name; without two, all Parties");
        add_text(made, "B", asked_.other, "another State");
        add_dates(made);
        add_records(made);
    }
    void add_check() {
        CLI::App* check =
            add_about_treaty("check", "the ruling on an act that has not happened yet", depositary::cli::check);
        add_text(check, "--state", asked_.state, "who acts, by key or name")->required();
        add_text(check, "--act", asked_.act, "what it does")->required();
        add_text(check, "--on", asked_.on, "the day on which the depositary receives it")
            ->required()
            ->type_name("DATE");
        add_text(check, "--signed-as", asked_.signed_as, "kind of a signature")
            ->check(CLI::IsMember({"definitive", "ad-referendum"}));
        add_text(check, "--with-reservation", asked_.reservation, "a reservation made with it")->type_name("TEXT");
        add_text(check, "--missing", asked_.missing,
                 "what is stated to be missing: full-powers, form, declaration, ...")
            ->delimiter(',');
        add_text(check, "--with", asked_.with, "more acts, as a register")->type_name("FILE");
        add_text(check, "--effective", asked_.effective, "day of the succession, or the day that a notice names")
            ->type_name("DATE");
        add_text(check, "--target", asked_.target, "id of the act that it is about")->type_name("ID");
        add_records(check);
    }
    void add_files() {
        CLI::App* import = app_.add_subcommand("import", "read the records of others");
        import->require_subcommand(1);
        CLI::App* untc =
            add(*import, "untc", "status exports of the UN Treaty Collection (XML, CSV)", depositary::cli::import_untc);
        untc->add_option("FILE", asked_.files, "what to read")->required()->check(not_empty());
        add_text(untc, "--out", asked_.out, "also write a register for each (CSV)")->type_name("DIR");
        CLI::App* test = add(app_, "test", "run scenario files against the rules", depositary::cli::test);
        test->add_option("FILE", asked_.files, "cases, as docs/scenario-files.md describes them")
            ->required()
            ->check(not_empty());
        CLI::App* campaign = add(app_, "campaign", "how a campaign for a treaty is doing", depositary::cli::campaign);
        add_text(campaign, "FILE", asked_.campaign, "campaign file, or key of a campaign that is built in")->required();
        add_dates(campaign);
        add_text(campaign, "--treaty", asked_.treaty, "definition of the treaty, if it is not in the collection")
            ->type_name("FILE");
        add_text(campaign, "--since", asked_.since, "say what changed since the report of that day")->type_name("DATE");
        add_text(campaign, "--html", asked_.html, "also write the report as one page")->type_name("FILE");
        add_text(campaign, "--svg", asked_.svg, "also write its charts alone")->type_name("FILE");
        add_records(campaign);
    }

    Asked& asked_;
    CLI::App app_{"Knows the law of treaties: who is bound, since when and why."};
    Command command_;
};

int refuse(const std::string& says, int status) {
    std::cerr << says << '\n';
    return status;
}

/// The exit status of the command line; what is wrong is said on standard error.
int answer(int argc, char** argv) {
    Asked asked;
    CommandLine line(asked);
    try {
        line.parse(argc, argv);
        return line.run();
    } catch (const CLI::ParseError& error) {
        const int status = line.exit(error);
        return status == 0 ? 0 : wrong_usage;
    } catch (const depositary::cli::WrongUsage& error) {
        return refuse("depositary: " + std::string(error.what()), wrong_usage);
    } catch (const depositary::InputRefused& error) {
        return refuse(error.what(), input_refused);
    } catch (const std::exception& error) {
        return refuse("depositary: " + std::string(error.what()), input_refused);
    }
}

}    // namespace

int main(int argc, char** argv) {
    const int status = answer(argc, argv);
    if (std::cout.flush()) return status;
    return refuse("standard output: cannot be written; make room or name another", output_lost);
}
