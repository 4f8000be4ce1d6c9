// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/cell.h"

#include <algorithm>

namespace eig::tables {

Cell textCell(std::string text) { return text.empty() ? Cell() : Cell{std::move(text)}; }

Cell dateCell(const std::optional<PartialDate> &date) { return date ? Cell{*date} : Cell(); }

Cell countCell(std::size_t count) { return {static_cast<std::int64_t>(count)}; }

Cell textsCell(const std::vector<std::string> &texts)
{
    const bool isEmpty = std::all_of(texts.begin(), texts.end(),
                                     [](const std::string &text) { return text.empty(); });
    return isEmpty ? Cell() : Cell(texts.begin(), texts.end());
}

std::string textOf(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *date = std::get_if<PartialDate>(&value))
        return date->iso();
    return std::to_string(std::get<std::int64_t>(value)); // not a floating point number: no locale
}

std::string textOf(const Cell &cell)
{
    std::string text;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        text += i == 0 ? std::string_view() : ValueSeparator;
        text += textOf(cell[i]);
    }
    return text;
}

} // namespace eig::tables
