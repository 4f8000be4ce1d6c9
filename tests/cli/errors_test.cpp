// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "core/text/utf8.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <sys/stat.h>

using namespace eig::test;

namespace {

std::string compiled(const TemporaryFolder &folder)
{
    const std::string file = (folder.path() / "catalogue.sqlite").string();
    REQUIRE(run({"compile", tinyData().string(), "-o", file}).code == 0);
    return file;
}

void checkFails(const std::vector<std::string> &arguments, int code, const std::string &french,
                const std::string &english)
{
    INFO(arguments.front());
    const Ran inFrench = run(arguments);
    CHECK(inFrench.code == code);
    CHECK(inFrench.out.empty());
    CHECK(inFrench.err.find(french) != std::string::npos);
    const Ran inEnglish = run(arguments, {.environment = {"LANG=en_GB.UTF-8"}});
    CHECK(inEnglish.code == code);
    CHECK(inEnglish.out.empty());
    CHECK(inEnglish.err.find(english) != std::string::npos);
}

} // namespace

TEST_CASE("What is wrong with a command line is said in both languages, with how to write it")
{
    checkFails({"lists"}, 64, "Commande inconnue\u202F: lists", "Unknown command: lists");
    checkFails({"list", "colours"}, 64, "Type de fiche inconnu\u202F: colours",
               "Unknown kind of record: colours");
    checkFails({"list"}, 64, "Il manque le type de fiche", "The kind of record is missing");
    checkFails({"list", "challenges", "--format", "xml"}, 64, "Format inconnu\u202F: xml",
               "Unknown format: xml");
    checkFails({"list", "challenges", "--sort", "colour"}, 64, "Tri inconnu\u202F: colour",
               "Unknown sort: colour");
    checkFails({"list", "challenges", "--sort", "name:up"}, 64, "Tri inconnu", "Unknown sort");
    checkFails({"list", "challenges", "--limit", "-1"}, 64, "--limit", "--limit");
    checkFails({"list", "challenges", "--limit", "12x"}, 64, "12x", "12x");
    checkFails({"list", "challenges", "--colour"}, 64, "Argument inconnu\u202F: --colour",
               "Unknown argument: --colour");
    checkFails({"list", "challenges", "--format"}, 64, "--format", "--format");
    checkFails({"search", "a", "--sort", "place"}, 64, "Tri inconnu\u202F: place",
               "Unknown sort: place");
    checkFails({"help", "list", "search"}, 64, "Pas d’aide sur ce sujet\u202F: list search",
               "No help on this topic: list search");
    checkFails({"search"}, 64, "Il manque la requête", "The query is missing");
    checkFails({"compile", "x"}, 64, "eig compile DOSSIER -o FICHIER",
               "eig compile FOLDER -o FILE");
    checkFails({"check", "a", "b"}, 64, "Un seul fichier", "One file");
    checkFails({"--lang", "de", "check"}, 64, "Langue inconnue\u202F: de", "Unknown language: de");
    const Ran nothing = run({});
    CHECK(nothing.code == 64);
    CHECK(nothing.out.empty());
}

TEST_CASE("A missing catalogue is no input")
{
    checkFails({"--catalogue", "no/such/file.sqlite", "list", "challenges"}, 66,
               "no/such/file.sqlite est introuvable. Rien n’a été modifié.",
               "no/such/file.sqlite was not found. Nothing was changed.");
}

TEST_CASE("A truncated, an altered and an empty catalogue are bad data and stay as they are")
{
    const TemporaryFolder folder;
    const std::string file = compiled(folder);
    const std::string whole = contentOf(file);
    for (const std::size_t size : {whole.size() - 1, whole.size() / 2, std::size_t{4096}}) {
        write(file, whole.substr(0, size));
        checkFails({"--catalogue", file, "search", "arme"}, 65, "est endommagé ou incomplet",
                   "is damaged or incomplete");
        CHECK(contentOf(file).size() == size);
    }
    write(file, "");
    checkFails({"--catalogue", file, "check"}, 65, "n’est pas un catalogue EIG",
               "is not an EIG catalogue");
    std::string altered = whole;
    altered.replace(4096, 4096, std::string(4096, '\x7f'));
    write(file, altered);
    CHECK(run({"check", file}).code == 65);
}

TEST_CASE("A foreign file is bad data, a folder or a pipe in place of a catalogue no input")
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "notes.txt").string();
    write(file, std::string(5000, 'a'));
    checkFails({"--catalogue", file, "show", "challenge/basegun"}, 65, "n’est pas un catalogue EIG",
               "is not an EIG catalogue");
    CHECK(run({"--catalogue", folder.path().string(), "check"}).code == 66);
    const std::string pipe = (folder.path() / "pipe").string();
    REQUIRE(::mkfifo(pipe.c_str(), 0666) == 0);
    CHECK(run({"--catalogue", pipe, "check"}).code == 66);
}

TEST_CASE("An unwritable folder cannot be created in and stays empty")
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    // A copy: nobody may not read the sources of whoever runs the tests.
    std::filesystem::copy(tinyData(), folder.path() / "data",
                          std::filesystem::copy_options::recursive);
    std::filesystem::create_directory(target);
    ::chmod(folder.path().c_str(), 0755);
    ::chmod(target.c_str(), 0555);
    const Ran ran = run(
        {"compile", (folder.path() / "data").string(), "-o", (target / "a.sqlite").string()},
        {.asNobody = true});
    CHECK(ran.code == 73);
    CHECK(ran.err.find("lecture seule") != std::string::npos);
    CHECK(filesIn(target) == 0);
}

TEST_CASE("What is typed cannot drive the terminal through a message")
{
    const Ran ran = run({"show", "challenge", "\x1b[31mred\u202E"});
    CHECK(ran.code == 66);
    CHECK(ran.err.find('\x1b') == std::string::npos);
    CHECK(ran.err.find("\\x1b[31mred\\u202e") != std::string::npos);
    const Ran bytes = run({"search", "\xff\xfe\x80", "--format", "json"});
    CHECK(bytes.code == 0);
    CHECK(bytes.json().at("query") == "\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("A very long query, identifier and file name end with an answer")
{
    CHECK(run({"search", std::string(100'000, 'a'), "--format", "json"}).code == 0);
    CHECK(run({"show", "challenge", std::string(100'000, 'a')}).code == 66);
    CHECK(run({"sheet", "basegun", "-o", std::string(300, 'x')}).code == 73);
    CHECK(run({"--catalogue", std::string(5000, 'x'), "check"}).code == 66);
}

TEST_CASE("A hostile query ends with an answer, in a few lines that cannot drive the terminal")
{
    const auto repeated = [](const std::string &part) {
        std::string all;
        while (all.size() < 100'000)
            all += part;
        return all;
    };
    std::string fields;
    for (int i = 0; fields.size() < 100'000; ++i)
        fields += 'z' + std::to_string(i) + ":a ";
    const std::vector<std::string> queries{repeated("("),
                                           repeated("-("),
                                           repeated("a OU "),
                                           repeated("\""),
                                           repeated("thème:"),
                                           repeated(","),
                                           repeated("-"),
                                           fields,
                                           "thème:" + repeated("é"),
                                           "promotion:" + repeated("9") + "..8",
                                           repeated("x") + ":a",
                                           "\x1b[31mrouge:a thème:\x1b]0;titre\x07 \u202Ea:b",
                                           "\xff\xfe:\xff thème:\xff\x80 \"\xf0\x9f"};
    for (const std::string &query : queries) {
        INFO(query.substr(0, 20));
        for (const std::string command : {"search", "list"}) {
            std::vector<std::string> arguments{command};
            if (command == "list")
                arguments.push_back("challenges");
            arguments.insert(arguments.end(), {"--limit", "2", "--", query});
            const Ran ran = run(arguments);
            CHECK(ran.code == 0);
            CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') <= 10);
            CHECK(ran.err.size() < 5000);
            CHECK((ran.out + ran.err).find('\x1b') == std::string::npos);
            CHECK((ran.out + ran.err).find("\u202E") == std::string::npos);
            CHECK(eig::isValidUtf8(ran.out + ran.err));
        }
    }
}
