// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/typography.h"

#include "core/text/characters.h"

#include <algorithm>

namespace eig {
namespace {

using View = std::u32string_view;

constexpr char32_t NarrowSpace = U'\u202F';

// clang-format off
/// Words that no language writes with this capital: faults wherever they stand.
constexpr View Unaccented[] = {
    U"Etat", U"Etats", U"Ecole", U"Ecoles", U"Equipe", U"Equipes", U"Equipement", U"Equipements", U"Etude", U"Etudes",
    U"Etudiant", U"Etudiants", U"Economie", U"Ecologie", U"Etablissement", U"Etablissements", U"Elève", U"Elèves",
    U"Eleve", U"Eleves", U"Etape", U"Etapes", U"Energie", U"Energies", U"Egalité", U"Egalite", U"Eté", U"Etre",
    U"Ecrire", U"Ecriture", U"Evénement", U"Evénements", U"Evenement", U"Evenements", U"Elu", U"Elus", U"Etranger",
    U"Etrangers", U"Ile", U"Iles", U"Oeuvre", U"Oeuvres", U"Editeur", U"Editeurs", U"Ecosystème", U"Ecart", U"Ecarts",
    U"Ca", U"Egalement",
};
/// Words that English, too, begins like this: faults only where a French sentence begins.
constexpr View UnaccentedAtStart[] = {
    U"A", U"Edition", U"Education", U"Evaluation", U"Election", U"Elections", U"Emission", U"Echange", U"Echanges",
};
constexpr View Months[] = {
    U"janvier", U"février", U"mars", U"avril", U"mai", U"juin", U"juillet", U"août", U"septembre", U"octobre", U"novembre", U"décembre",
};
constexpr View WrongSuffixes[] = {U"ème", U"eme", U"èmes", U"emes", U"ième", U"ieme", U"ière", U"ère", U"ere", U"ères", U"eres"};
// clang-format on

template<std::size_t N> bool isOneOf(View word, const View (&words)[N])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

class Proof
{
public:
    explicit Proof(std::string_view text) : m_text(charactersOf(text)) {}

    std::vector<TypographyFinding> french()
    {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            common(i);
            narrowSpaces(i);
            if (isLetter(m_text[i]) && !isLetter(before(i)))
                capital(i);
            if (isDigit(m_text[i]) && !isDigit(before(i)))
                ordinal(i);
        }
        return std::move(m_findings);
    }

    std::vector<TypographyFinding> english()
    {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            common(i);
            if (isHighPunctuation(m_text[i]) && isSpace(before(i)))
                add(TypographyFault::SpaceBefore, i);
        }
        return std::move(m_findings);
    }

private:
    [[nodiscard]] char32_t at(std::size_t i) const { return i < m_text.size() ? m_text[i] : 0; }
    [[nodiscard]] char32_t before(std::size_t i) const { return i == 0 ? 0 : m_text[i - 1]; }
    static bool isHighPunctuation(char32_t c)
    {
        return c == U';' || c == U':' || c == U'!' || c == U'?';
    }

    void add(TypographyFault fault, std::size_t place)
    {
        constexpr std::size_t Around = 12;
        const std::size_t from = place < Around ? 0 : place - Around;
        m_findings.push_back({fault, utf8Of(View(m_text).substr(from, 2 * Around))});
    }

    void common(std::size_t i)
    {
        const char32_t c = m_text[i];
        if (c == U'\'' || c == U'"')
            add(TypographyFault::StraightQuote, i);
        if (isSpace(c) && c != U'\n' && isSpace(before(i)) && before(i) != U'\n')
            add(TypographyFault::DoubleSpace, i);
        // ".gouv.fr" begins with a full stop of its own.
        const bool isEnd = at(i + 1) == 0 || isSpace(at(i + 1));
        if ((c == U',' || (c == U'.' && isEnd)) && isSpace(before(i)))
            add(TypographyFault::SpaceBefore, i);
        if (c == U'.' && before(i) != U'.' && View(m_text).substr(i).starts_with(U"..."))
            add(TypographyFault::ThreeStops, i);
    }

    void narrowSpaces(std::size_t i)
    {
        const char32_t c = m_text[i];
        if (c == U'«' && at(i + 1) != NarrowSpace)
            add(TypographyFault::NarrowSpace, i);
        if (c == U'»' && before(i) != NarrowSpace)
            add(TypographyFault::NarrowSpace, i);
        // Inside a time or an address, and after another mark, there is none.
        const bool isInside = isLetter(at(i + 1)) || isDigit(at(i + 1)) || at(i + 1) == U'/';
        const bool isRepeated = isHighPunctuation(before(i)) || before(i) == U'…';
        if (isHighPunctuation(c) && before(i) != NarrowSpace && !isInside && !isRepeated)
            add(TypographyFault::NarrowSpace, i);
    }

    [[nodiscard]] View wordAt(std::size_t i) const
    {
        std::size_t end = i;
        while (isLetter(at(end)))
            ++end;
        return View(m_text).substr(i, end - i);
    }

    [[nodiscard]] bool isSentenceStart(std::size_t i) const
    {
        while (i > 0 && (isSpace(before(i)) || before(i) == U'«' || before(i) == U'('))
            --i;
        return i == 0 || before(i) == U'.' || before(i) == U'!' || before(i) == U'?';
    }

    void capital(std::size_t i)
    {
        const View word = wordAt(i);
        const char32_t next = at(i + word.size());
        // "A partir de", but not the letter of "A\u202F: première lettre".
        const bool isLoneA = word == U"A" && next != U' ';
        if (isOneOf(word, Unaccented)
            || (isOneOf(word, UnaccentedAtStart) && !isLoneA && isSentenceStart(i)))
            add(TypographyFault::Capital, i);
    }

    void ordinal(std::size_t i)
    {
        std::size_t end = i;
        while (isDigit(at(end)))
            ++end;
        const View suffix = wordAt(end);
        if (isOneOf(suffix, WrongSuffixes))
            add(TypographyFault::Ordinal, i);
        const bool isOne = end == i + 1 && m_text[i] == U'1' && before(i) != U','
            && before(i) != U'.';
        if (isOne && isSpace(at(end))
            && (isOneOf(wordAt(end + 1), Months) || wordAt(end + 1) == U"er"))
            add(TypographyFault::Ordinal, i);
    }

    std::u32string m_text;
    std::vector<TypographyFinding> m_findings;
};

} // namespace

std::vector<TypographyFinding> frenchFaults(std::string_view text) { return Proof(text).french(); }

std::vector<TypographyFinding> englishFaults(std::string_view text)
{
    return Proof(text).english();
}

} // namespace eig
