// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/hostile_texts.h"

#include "core/search/query.h"
#include "support/slowdown.h"

#include <string_view>

namespace eig::test {
namespace {

// The sanitizers are there for other faults than slowness.
constexpr std::size_t Many = Slowdown == 1 ? 10'000 : 1'000;
constexpr std::size_t Hostile = Slowdown == 1 ? 100'000 : 10'000; ///< bytes

constexpr const char *ForeignSigns[] = {"' OR 1=1 --",
                                        "'; DROP TABLE challenge; --",
                                        "%",
                                        "%arme%",
                                        "_",
                                        "a_m_",
                                        "*",
                                        "arme*",
                                        "^arme",
                                        "arme$",
                                        "[a-z]+",
                                        "(a+)+$",
                                        "(?:a|a)*b",
                                        ".*",
                                        "\\",
                                        "\\\\",
                                        "\\x00",
                                        "\\u0041",
                                        "NEAR(",
                                        "NEAR(arme photo, 5)",
                                        "arme NEAR/2 photo",
                                        "name : arme",
                                        "{name} : arme",
                                        "arme + photo",
                                        "\"arme\" *",
                                        "NOT",
                                        "NOT NOT",
                                        "SAUF SAUF arme",
                                        "OU",
                                        "OU OU",
                                        "ET ET",
                                        "arme OU",
                                        "OU arme",
                                        "arme ET",
                                        "ET arme",
                                        "arme OU ET photo",
                                        "arme SAUF",
                                        "- -",
                                        "--",
                                        "---arme",
                                        "-\"\"",
                                        "-:",
                                        "-,",
                                        ":,",
                                        "=,=",
                                        "=",
                                        "thème:=",
                                        "thème:==santé",
                                        "thème:=,=",
                                        "thème:\"",
                                        "thème:\"\"",
                                        "thème:,",
                                        "thème:,,santé,,",
                                        "thème::santé",
                                        "thème:-santé",
                                        "thème:(santé OU culture)",
                                        "thème:santé(arme)",
                                        "thème:\"santé\"culture",
                                        "thème:san\"té\"",
                                        "a\"b\"c",
                                        "\"a\"\"b\"",
                                        "«a“b\"c»",
                                        "(",
                                        ")",
                                        "()",
                                        "-()",
                                        "(()",
                                        "())",
                                        "(-)",
                                        "(|)",
                                        "|",
                                        "a||b",
                                        "|a|",
                                        "(a|)",
                                        "-(a|b",
                                        "a)b(c",
                                        "%s%n%d",
                                        "${jndi:ldap://a}",
                                        "<script>alert(1)</script>",
                                        "&lt;a&gt;",
                                        "../../etc/passwd",
                                        "file:///etc/passwd",
                                        "https://example.org/?q=a:b&c=d#e",
                                        "C:\\arme",
                                        "a:b:c:d",
                                        "promotion:1:2",
                                        "eig:titre:a",
                                        "{\"a\":[1,2]}",
                                        "<!--",
                                        "a\tb\nc",
                                        "=cmd|' /C calc'!A0",
                                        "+1",
                                        "@a",
                                        "l'",
                                        "'",
                                        "’",
                                        "l'’",
                                        "·",
                                        "a·",
                                        "·a",
                                        "--thème:santé",
                                        "-SAUF arme",
                                        "SAUF -arme",
                                        "SAUF ET arme",
                                        "SAUF OU arme",
                                        "OU:arme",
                                        "AND:arme",
                                        "-SAUF:arme",
                                        "arme NOT:",
                                        "(OR:a)",
                                        "SAUF (",
                                        "SAUF )",
                                        "NOT |"};

constexpr const char *AbsurdValues[] = {"promotion:99999999999999999999..-5",
                                        "promotion:..",
                                        "promotion:...",
                                        "promotion:....",
                                        "promotion:1..2..3",
                                        "promotion:7..1",
                                        "promotion:0..0",
                                        "promotion:-1..",
                                        "promotion:..zzz",
                                        "promotion:zzz..",
                                        "promotion:eig..eig",
                                        "promotion:>=",
                                        "promotion:<=",
                                        "promotion:>",
                                        "promotion:<",
                                        "promotion:>=..",
                                        "promotion:>=1..3",
                                        "promotion:=1..3",
                                        "promotion:>=99999999999999999999",
                                        "promotion:=",
                                        "promotion:<dig",
                                        "promotion:>dig",
                                        "promotion:dig..dig",
                                        "promotion:\"1\"..\"5\"",
                                        "promotion:\"1..5\"",
                                        "promotion:1,..,5",
                                        "eig:1e9..",
                                        "eig:-1",
                                        "eig:-1..-2",
                                        "eig:99999999999999999999",
                                        "eig:18446744073709551616",
                                        "eig:9223372036854775808",
                                        "eig:2147483648",
                                        "eig:-2147483649..4294967296",
                                        "eig:0x10",
                                        "eig:1.5",
                                        "eig:NaN",
                                        "eig:inf",
                                        "eig:٣",
                                        "eig:３",
                                        "eig:²",
                                        "eig:½",
                                        "eig:1,,2",
                                        "eig:>-1",
                                        "eig:>=0",
                                        "eig:<0",
                                        "eig:>99999999999999999999999999999999",
                                        "mentors:..",
                                        "mentors:1..99999999999999999999999999",
                                        "mentors:00000000000000000001",
                                        "mentors:>>1",
                                        "mentors:<>1",
                                        "mentors:=>1",
                                        "mentors:>=>=1",
                                        "year:..",
                                        "year:0..9999999999",
                                        "year:2019..2017",
                                        "year:-2019",
                                        "year:20 19",
                                        "année:2019..deux-mille",
                                        "année:=2019",
                                        "année:201",
                                        "year:2017..2018..2019",
                                        "year:99999999999999999999999..1"};

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

std::string filled(std::string_view part) { return repeated(part, Hostile / part.size() + 1); }

/// "part0 part1 part2 …": no two alike.
std::string numbered(std::string_view part, std::string_view separator)
{
    std::string text;
    for (std::size_t i = 0; i < Many; ++i)
        text += (i == 0 ? "" : std::string(separator)) + std::string(part) + std::to_string(i);
    return text;
}

/// "b cb db …" up to what is read: no two alike, as short as can be.
std::string differentWords(std::string_view separator)
{
    std::string text;
    for (std::size_t i = 1; text.size() < Hostile; ++i) {
        for (std::size_t rest = i; rest > 0; rest /= 26)
            text += static_cast<char>('a' + rest % 26);
        text += separator;
    }
    return text;
}

/// The bytes wherever a query has text: in a word, a phrase, a field name, values, alone.
void addEverywhere(std::vector<HostileText> &all, const std::string &name, const std::string &bytes)
{
    const std::pair<const char *, std::string> places[] = {
        {"alone", bytes},
        {"in a word", "ar" + bytes + "me"},
        {"at the end of a word", "arme" + bytes},
        {"before a word", bytes + "arme"},
        {"in a phrase", "\"données" + bytes + " de santé" + bytes + "\""},
        {"in a field name", "th" + bytes + "ème:santé"},
        {"before a colon", bytes + ":santé"},
        {"in a value", "thème:san" + bytes + "té," + bytes},
        {"in a range", "promotion:1" + bytes + ".." + bytes + "5"},
        {"excluded", "-" + bytes + " -(" + bytes + ")"},
        {"in operators", "arme O" + bytes + "U photo | " + bytes + " |" + bytes},
        {"in quotes of a value", "=\"" + bytes + "\" lieu:\"" + bytes + "\""},
    };
    for (const auto &[place, text] : places)
        all.push_back({name + ' ' + place, text});
}

} // namespace

std::vector<HostileText> longTexts()
{
    std::vector<HostileText> all{
        {"one word", filled("a")},
        {"one word of accents", filled("é")},
        {"one word of four bytes a letter", filled("\U0001D7D8")},
        {"one ligature", filled("œ")},
        {"one number", filled("7")},
        {"many words", filled("arme ")},
        {"many words of one letter", filled("a b ")},
        {"many starts", filled("sécu données d ")},
        {"one phrase", '"' + filled("arme ") + '"'},
        {"one phrase of one letter", '"' + filled("a ")},
        {"one French phrase", "«" + filled("données de santé ")},
        {"one long title", "titre:\"" + filled("arme ") + '"'},
        {"one long value", "thème:" + filled("a")},
        {"one long exact value", "thème:=" + filled("a")},
        {"one long value of many words", "ministère:\"" + filled("des ") + '"'},
        {"one long field name", filled("a") + ":b"},
        {"one hyphenated word", filled("arme-")},
        {"one elision", filled("l’")},
        {"medians", filled("agent·e·s·")},
        {"marks", "e" + repeated("\u0301", Many) + " thème:e" + repeated("\u0301", Many)},
        {"marks alone", filled("\u0301")},
        {"marks on every letter", filled("a\u0300\u0301\u0302")},
    };
    for (const char *sign :
         {",",     ":",   "\"",       "-",      "|",       "(",       ")",        "=",
          ".",     "<",   ">",        "'",      "«",       "»",       " ",        "- ",
          "()",    ")(",  "-(",       "(-",     "\"\"",    "::,",     "..",       "a:",
          ":a",    "a,",  "\"-",      "thème:", "-thème:", "thème:,", "thème:\"", "OU ",
          "SAUF ", "ET ", "OU SAUF ", "| -",    "\u00A0",  "\u200B",  "\uFFFD"})
        all.push_back({std::string("nothing but ") + sign, filled(sign)});
    all.push_back({"just what is read", std::string(MaxQueryBytes, 'a')});
    all.push_back({"a letter across the end of what is read",
                   std::string(MaxQueryBytes - 1, 'a') + "é arme"});
    all.push_back({"a phrase across the end of what is read",
                   std::string(MaxQueryBytes - 5, 'a') + " \"données de santé\""});
    return all;
}

std::vector<HostileText> crowdedTexts()
{
    return {
        {"10 000 words", numbered("mot", " ")},
        {"as many different words as fit", differentWords(" ")},
        {"as many different alternatives as fit", differentWords("|")},
        {"as many different titles as fit", "titre:" + differentWords(",")},
        {"as many different people as fit", "personne:" + differentWords(",")},
        {"as many different exclusions as fit", '-' + differentWords(" -")},
        {"10 000 excluded words", numbered("-mot", " ")},
        {"10 000 phrases", repeated("\"données de\" ", Many)},
        {"10 000 alternatives", repeated("arme OU ", Many) + "arme"},
        {"10 000 different alternatives", numbered("a", " OU ")},
        {"10 000 bars", repeated("arme|", Many)},
        {"10 000 exclusions in alternatives", repeated("-arme OU ", Many)},
        {"10 000 clauses of a facet", repeated("thème:a ", Many)},
        {"10 000 excluded facets", repeated("-thème:santé ", Many)},
        {"10 000 values", "thème:" + numbered("sante", ",")},
        {"10 000 equal values", "thème:" + repeated("santé,", Many)},
        {"10 000 ranges", "promotion:" + repeated("1..7,", Many)},
        {"10 000 exact values", "administration:" + repeated("=dgfip,", Many)},
        {"10 000 titles", "titre:" + numbered("a", ",")},
        {"10 000 people", "personne:" + repeated("a,", Many)},
        {"10 000 unknown fields", numbered("champ", ":a ")},
        {"10 000 missing values", repeated("thème: ", Many)},
        {"10 000 groups", repeated("(a OU b) ", Many)},
        {"10 000 excluded groups", repeated("-(a b) ", Many)},
        {"deep", repeated("(", Many) + "arme" + repeated(")", Many)},
        {"deep, not closed", repeated("(", Many) + "arme"},
        {"deep, not opened", "arme" + repeated(")", Many) + " photo"},
        {"deep with minus", repeated("-(", Many) + "arme" + repeated(")", Many)},
        {"deep with SAUF", repeated("SAUF (", Many) + "arme" + repeated(")", Many)},
        {"deep with words", repeated("(a ", Many) + repeated("b)", Many)},
        {"deep with alternatives", repeated("(a OU ", Many) + "b" + repeated(")", Many)},
        {"deep with excluded alternatives", repeated("-(a OU ", Many) + "b" + repeated(")", Many)},
        {"deep on the left", repeated("(", Many) + "a" + repeated(" OU b)", Many)},
        {"deep and closed too often", repeated("((a)) ) (b ", Many)},
        {"as deep as is read, again and again",
         repeated(repeated("(a OU ", MaxQueryDepth) + "b" + repeated(")", MaxQueryDepth) + ' ',
                  100)},
    };
}

std::vector<HostileText> brokenTexts()
{
    std::vector<HostileText> all;
    using namespace std::string_literals;
    const std::pair<const char *, std::string> bytes[] = {
        {"NUL", "\0"s},
        {"control", "\x01\x07\x08\x1B\x7F"},
        {"line break", "\r\n\v\f"},
        {"C1 control", "\u0080\u0085\u009F"},
        {"continuation", "\x80"},
        {"continuations", "\xBF\xBF\x80"},
        {"overlong slash", "\xC0\xAF"},
        {"overlong of three", "\xE0\x80\xAF"},
        {"overlong of four", "\xF0\x80\x80\xAF"},
        {"cut of two", "\xC3"},
        {"cut of three", "\xE2\x80"},
        {"cut of four", "\xF0\x9F\x98"},
        {"high surrogate", "\xED\xA0\x80"},
        {"low surrogate", "\xED\xBF\xBF"},
        {"pair of surrogates", "\xED\xA0\xBD\xED\xB8\x80"},
        {"beyond the last character", "\xF4\x90\x80\x80"},
        {"five bytes", "\xF8\x88\x80\x80\x80"},
        {"six bytes", "\xFC\x84\x80\x80\x80\x80"},
        {"never a byte", "\xFE\xFF"},
        {"Latin-1", "\xE9\xE8\xE0"},
        {"no character", "\uFFFE\uFFFF\U0010FFFF"},
        {"replacement", "\uFFFD"},
        {"right to left", "\u202E\u202D\u202B\u2067\u2069\u200F"},
        {"zero width", "\u200B\u200C\u200D\u2060\uFEFF"},
        {"soft hyphen", "\u00AD"},
        {"tags", "\U000E0001\U000E0041\U000E007F"},
        {"variation", "\uFE0F\U000E0100"},
        {"private use", "\uE000\U000F0000"},
        {"mark", "\u0301\u0327"},
        {"enclosing mark", "\u20DD"},
        {"family", "\U0001F468\u200D\U0001F469\u200D\U0001F467"},
        {"long decomposition", "\uFDFA"},
        {"case that grows", "\u0130\u1E9E\uFB03\u0149"},
        {"Hangul", "\uD55C\u1112\u1161\u11AB"},
        {"wide letters", "\uFF21\uFF11\uFF1A\uFF02"},
        {"line separators", "\u2028\u2029\u3000"},
    };
    for (const auto &[name, text] : bytes)
        addEverywhere(all, name, text);
    for (int byte = 0; byte < 256; ++byte)
        all.push_back({"byte " + std::to_string(byte),
                       "ar" + std::string(1, static_cast<char>(byte)) + "me thème:a"});
    return all;
}

std::vector<HostileText> foreignTexts()
{
    std::vector<HostileText> all;
    for (const char *text : ForeignSigns)
        all.push_back({text, text});
    return all;
}

std::vector<HostileText> absurdValues()
{
    std::vector<HostileText> all;
    for (const char *text : AbsurdValues)
        all.push_back({text, text});
    all.push_back({"a bound of 90 000 digits", "eig:1.." + std::string(90'000, '9')});
    all.push_back({"a number of 90 000 zeros", "eig:" + std::string(90'000, '0') + '1'});
    all.push_back({"a promotion of 90 000 digits", "promotion:" + std::string(90'000, '1') + ".."});
    return all;
}

} // namespace eig::test
