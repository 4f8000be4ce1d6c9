// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/date.h"

#include <array>
#include <charconv>

namespace eig {
namespace {

std::optional<int> digits(std::string_view text, std::size_t length)
{
    if (text.size() != length)
        return {};
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-')
        return {};
    return value;
}

int daysIn(int year, int month)
{
    constexpr std::array<int, 12> Days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : Days[static_cast<std::size_t>(month - 1)];
}

void append(std::string &text, int value, std::size_t width)
{
    const std::string number = std::to_string(value);
    text.append(width > number.size() ? width - number.size() : 0, '0');
    text += number;
}

} // namespace

std::optional<PartialDate> PartialDate::parse(std::string_view iso)
{
    PartialDate date;
    const auto year = digits(iso.substr(0, 4), 4);
    if (!year || *year < 1)
        return {};
    date.year = *year;
    if (iso.size() == 4)
        return date;
    if (iso.size() != 7 && iso.size() != 10)
        return {};
    const auto month = digits(iso.substr(5, 2), 2);
    if (iso[4] != '-' || !month || *month < 1 || *month > 12)
        return {};
    date.month = *month;
    if (iso.size() == 7)
        return date;
    const auto day = digits(iso.substr(8, 2), 2);
    if (iso[7] != '-' || !day || *day < 1 || *day > daysIn(date.year, date.month))
        return {};
    date.day = *day;
    return date;
}

std::string PartialDate::iso() const
{
    std::string text;
    append(text, year, 4);
    if (month != 0) {
        text += '-';
        append(text, month, 2);
    }
    if (day != 0) {
        text += '-';
        append(text, day, 2);
    }
    return text;
}

} // namespace eig
