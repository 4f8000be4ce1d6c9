// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/language.h"
#include "cli/tool.h"
#include "support/catch.h"

#include <map>

using namespace eig;
using namespace eig::test;

namespace {

Language languageWith(std::vector<const char *> arguments,
                      const std::map<std::string, const char *> &environment)
{
    return cli::languageOf(arguments, [&environment](const char *name) -> const char * {
        const auto found = environment.find(name);
        return found == environment.end() ? nullptr : found->second;
    });
}

} // namespace

TEST_CASE("The language is French unless --lang or the first locale variable set says English")
{
    CHECK(languageWith({"eig"}, {}) == Language::French);
    CHECK(languageWith({"eig"}, {{"LANG", "C.UTF-8"}}) == Language::French);
    CHECK(languageWith({"eig"}, {{"LANG", "en_GB.UTF-8"}}) == Language::English);
    CHECK(languageWith({"eig"}, {{"LANG", "en_GB"}, {"LC_MESSAGES", "fr_FR"}}) == Language::French);
    CHECK(languageWith({"eig"}, {{"LC_ALL", "en_US"}, {"LC_MESSAGES", "fr_FR"}})
          == Language::English);
    CHECK(languageWith({"eig"}, {{"LC_ALL", ""}, {"LANG", "en"}}) == Language::English);
    CHECK(languageWith({"eig", "list", "--lang", "en"}, {{"LANG", "fr_FR"}}) == Language::English);
    CHECK(languageWith({"eig", "--lang=fr"}, {{"LANG", "en_GB"}}) == Language::French);
    CHECK(languageWith({"eig", "--lang"}, {{"LANG", "en_GB"}}) == Language::English);
    CHECK(languageWith({"eig", "--", "--lang", "en"}, {}) == Language::French);
}

TEST_CASE("Help is complete in both languages, for the program and for each command")
{
    const Ran french = run({"--help"});
    CHECK(french.code == 0);
    CHECK(french.err.empty());
    CHECK(french.out.starts_with("Utilisation\u202F: eig"));
    const Ran english = run({"--lang", "en", "--help"});
    CHECK(english.out.starts_with("Usage: eig"));
    CHECK(english.out.find("Not official") != std::string::npos);
    for (const std::string command :
         {"list", "show", "search", "facets", "sheet", "export", "compile", "check", "help"}) {
        CHECK(french.out.find("eig " + command) != std::string::npos);
        const Ran fr = run({command, "--help"});
        const Ran en = run({command, "-h", "--lang", "en"});
        CHECK(fr.code == 0);
        CHECK(fr.out.starts_with("Utilisation\u202F: eig " + command));
        CHECK(en.out.starts_with("Usage: eig " + command));
    }
}

TEST_CASE("The version names the program, its version and the edition")
{
    const Ran ran = run({"--version"});
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with("eig-catalogue "));
    CHECK(ran.out.find("24\u00A0novembre 2026") != std::string::npos);
    const Ran english = run({"--version", "--lang", "en"});
    CHECK(english.out.find("24\u00A0November 2026") != std::string::npos);
}

TEST_CASE("A French or Turkish locale does not change numbers or what is found")
{
    const Ran plain = run({"facets", "challenges", "IA", "--format", "json"});
    for (const char *locale : {"LC_ALL=fr_FR.UTF-8", "LC_ALL=tr_TR.UTF-8", "LC_ALL=C"}) {
        const Ran other = run({"facets", "challenges", "IA", "--format", "json"},
                              {.environment = {locale}});
        CHECK(other.out == plain.out);
    }
}
