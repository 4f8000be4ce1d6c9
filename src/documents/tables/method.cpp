// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/method.h"

namespace eig::tables {

std::string subject(const Grid &grid)
{
    return grid.method.sentence.empty() ? label(grid.kind).in(grid.language) : grid.method.sentence;
}

std::string shownOfTotal(const Grid &grid)
{
    const auto number = [&](std::size_t count) {
        return numberText(static_cast<std::int64_t>(count), grid.language);
    };
    return number(grid.rows.size()) + Label{" sur ", " of "}.in(grid.language)
        + number(grid.method.total);
}

std::vector<MethodLine> methodLines(const Grid &grid)
{
    const auto say = [&](const Label &text) { return text.in(grid.language); };
    const Edition &edition = *grid.edition;
    std::vector<MethodLine> lines{
        {say({"Catalogue", "Catalogue"}), edition.title},
        {say({"Édition", "Edition"}), dateText(edition.date, grid.language)},
        {say({"Contenu", "Content"}), subject(grid)},
        {say({"Requête", "Query"}), grid.method.query},
        {say({"Lignes", "Rows"}), shownOfTotal(grid)},
        {say({"Licence", "Licence"}), edition.licence},
        {say({"À citer", "To be cited"}), edition.attribution},
        {say({"Corrections", "Corrections"}), edition.contact},
    };
    std::erase_if(lines, [](const MethodLine &line) { return line.value.empty(); });
    for (MethodLine &line : lines)
        line.value = validText(std::move(line.value));
    return lines;
}

std::string caption(const Grid &grid)
{
    const Edition &edition = *grid.edition;
    std::string text = subject(grid) + " (" + shownOfTotal(grid) + "). " + edition.title
        + Label{", édition du ", ", edition of "}.in(grid.language)
        + dateText(edition.date, grid.language);
    if (!edition.licence.empty())
        text += ", " + edition.licence;
    return validText(text + '.');
}

} // namespace eig::tables
