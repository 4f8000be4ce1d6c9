// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/plain_words.h"

#include <algorithm>
#include <array>

namespace eig::test {
namespace {

struct Letter {
    std::string_view lower;
    std::string_view upper;
    std::string_view plain;
};

constexpr std::array Letters{
    Letter{"é", "É", "e"}, Letter{"è", "È", "e"},  Letter{"ê", "Ê", "e"},  Letter{"ë", "Ë", "e"},
    Letter{"à", "À", "a"}, Letter{"â", "Â", "a"},  Letter{"ä", "Ä", "a"},  Letter{"ç", "Ç", "c"},
    Letter{"î", "Î", "i"}, Letter{"ï", "Ï", "i"},  Letter{"ô", "Ô", "o"},  Letter{"ö", "Ö", "o"},
    Letter{"ù", "Ù", "u"}, Letter{"û", "Û", "u"},  Letter{"ü", "Ü", "u"},  Letter{"ÿ", "Ÿ", "y"},
    Letter{"ñ", "Ñ", "n"}, Letter{"œ", "Œ", "oe"}, Letter{"æ", "Æ", "ae"},
};

/// Grave, acute, circumflex, tilde, diaeresis and cedilla, which follow their letter.
constexpr std::array<std::string_view, 6> Marks{"\u0300", "\u0301", "\u0302",
                                                "\u0303", "\u0308", "\u0327"};
constexpr std::string_view MedianDot = "·";

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// The length of the letter that text begins with, and its plain form; 0 for a separator.
std::size_t readLetter(std::string_view text, std::string &plain)
{
    if (isLetterOrDigit(text.front())) {
        plain = lower(text.front());
        return 1;
    }
    for (const Letter &letter : Letters) {
        for (const std::string_view form : {letter.lower, letter.upper}) {
            if (text.starts_with(form)) {
                plain = letter.plain;
                return form.size();
            }
        }
    }
    plain.clear();
    for (const std::string_view mark : Marks) {
        if (text.starts_with(mark))
            return mark.size();
    }
    return text.starts_with(MedianDot) ? MedianDot.size() : 0;
}

bool isNoun(std::string_view a, std::string_view b)
{
    return std::any_of(nouns().begin(), nouns().end(), [&](const Noun &noun) {
        return (noun.singular == a && noun.plural == b) || (noun.singular == b && noun.plural == a);
    });
}

} // namespace

Words plainWords(std::string_view text)
{
    Words words(1);
    std::string plain;
    while (!text.empty()) {
        const std::size_t length = readLetter(text, plain);
        if (length > 0)
            words.back() += plain;
        else if (!words.back().empty())
            words.emplace_back();
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string joined(const Words &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

const std::vector<Noun> &nouns()
{
    static const std::vector<Noun> All{
        {"journal", "journaux"},
        {"cheval", "chevaux"},
        {"canal", "canaux"},
        {"hopital", "hopitaux"},
        {"signal", "signaux"},
        {"tableau", "tableaux"},
        {"reseau", "reseaux"},
        {"bureau", "bureaux"},
        {"oeuvre", "oeuvres"},
        {"coeur", "coeurs"},
        {"voeu", "voeux"},
        {"jeu", "jeux"},
        {"foret", "forets"},
        {"peche", "peches"},
        {"donnee", "donnees"},
        {"arme", "armes"},
        {"armement", "armements"},
        {"facade", "facades"},
        {"photo", "photos"},
        {"modele", "modeles"},
        {"photographe", "photographes"},
        {"lycee", "lycees"},
        {"agente", "agentes"},
        {"citoyen", "citoyens"},
        {"carte", "cartes"},
        {"port", "ports"},
        {"portail", "portails"},
        {"palais", "palais"},
        {"secours", "secours"},
        {"prix", "prix"},
        {"bras", "bras"},
        {"cours", "cours"},
        {"fraude", "fraudes"},
        {"enquete", "enquetes"},
        {"village", "villages"},
        {"aegide", "aegides"},
        {"archive", "archives"},
        {"voiture", "voitures"},
        {"maison", "maisons"},
        {"navire", "navires"},
        {"picture", "pictures"},
        {"gun", "guns"},
        {"tool", "tools"},
        {"42", "42"},
        {"2019", "2019"},
    };
    return All;
}

bool isFunctionWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 14> Used{
        "le", "la", "les", "l", "un", "une", "de", "du", "des", "d", "sur", "pour", "dans", "par"};
    return std::find(Used.begin(), Used.end(), word) != Used.end();
}

bool isDoubtfulWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 100> Doubtful{
        "a",     "afin",  "ai",    "ainsi", "alors", "an",    "and",   "apres", "are",  "as",
        "at",    "au",    "aussi", "aux",   "avec",  "be",    "by",    "c",     "car",  "ce",
        "cela",  "ces",   "cet",   "cette", "chez",  "ci",    "comme", "dont",  "du",   "elle",
        "elles", "en",    "entre", "es",    "est",   "et",    "eux",   "for",   "from", "has",
        "he",    "i",     "il",    "ils",   "in",    "is",    "it",    "its",   "j",    "je",
        "leur",  "leurs", "lui",   "m",     "ma",    "mais",  "me",    "mes",   "mon",  "my",
        "n",     "ne",    "ni",    "nos",   "not",   "notre", "nous",  "o",     "of",   "on",
        "or",    "ou",    "pas",   "plus",  "qu",    "que",   "qui",   "s",     "sa",   "sans",
        "se",    "ses",   "si",    "son",   "sont",  "sous",  "t",     "ta",    "te",   "that",
        "the",   "to",    "tu",    "u",     "vers",  "vos",   "vous",  "we",    "with", "y"};
    return std::find(Doubtful.begin(), Doubtful.end(), word) != Doubtful.end();
}

bool isNumber(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool wordMatches(std::string_view asked, std::string_view written)
{
    return written.starts_with(asked)
        || (written.front() == asked.front() && isNoun(asked, written));
}

bool phraseMatches(const Words &asked, const Words &written)
{
    for (std::size_t at = 0; at + asked.size() <= written.size(); ++at) {
        bool holds = true;
        for (std::size_t i = 0; i < asked.size() && holds; ++i)
            holds = i + 1 == asked.size() ? written[at + i].starts_with(asked[i])
                                          : written[at + i] == asked[i];
        if (holds)
            return true;
    }
    return false;
}

bool isClear(std::string_view asked, const Words &among)
{
    Words stems;
    if (asked.size() > 3 && (asked.ends_with('s') || asked.ends_with('x')))
        stems.emplace_back(asked.substr(0, asked.size() - 1));
    if (asked.size() > 3 && asked.ends_with("aux"))
        stems.push_back(std::string(asked.substr(0, asked.size() - 2)) + 'l');
    return std::all_of(among.begin(), among.end(), [&](const std::string &written) {
        return wordMatches(asked, written)
            || std::none_of(stems.begin(), stems.end(),
                            [&](const std::string &stem) { return written.starts_with(stem); });
    });
}

std::string spelled(std::string_view plainWord, Dice &dice)
{
    enum class Case { Lower, Capital, Upper };
    const Case style = dice.pick(std::array{Case::Lower, Case::Lower, Case::Capital, Case::Upper});
    const std::size_t accents = dice.pick(std::array<std::size_t, 3>{0, 25, 60});
    std::string text;
    for (std::size_t at = 0; at < plainWord.size();) {
        const bool isUpper = style == Case::Upper || (style == Case::Capital && at == 0);
        std::vector<const Letter *> letters;
        for (const Letter &letter : Letters) {
            if (plainWord.substr(at).starts_with(letter.plain))
                letters.push_back(&letter);
        }
        if (!letters.empty() && dice.percent(accents)) {
            const Letter &letter = *dice.pick(letters);
            text += isUpper ? letter.upper : letter.lower;
            at += letter.plain.size();
            continue;
        }
        const char c = plainWord[at++];
        text += isUpper ? upper(c) : c;
        if (!isNumber({&c, 1}) && dice.percent(accents / 8))
            text += dice.pick(Marks);
        else if (at < plainWord.size() && !isNumber(plainWord) && dice.percent(1))
            text += MedianDot;
    }
    return text;
}

} // namespace eig::test
