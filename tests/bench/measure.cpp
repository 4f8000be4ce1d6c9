// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bench/measure.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <iostream>

namespace eig::bench {
namespace {

std::string number(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed, 2);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string("?");
}

void cell(const std::string &text, std::size_t width)
{
    std::cout << std::string(width > text.size() ? width - text.size() : 0, ' ') << text;
}

bool printRow(const Row &row)
{
    double ratio = 0;
    if (row.baseline)
        ratio = row.comparesMedians ? row.times.p50 / row.baseline->p50
                                    : row.times.p99 / row.baseline->p99;
    const bool slow = (row.targetP50 > 0 && row.times.p50 > row.targetP50)
        || (row.targetP99 > 0 && row.times.p99 > row.targetP99);
    const bool slower = row.targetRatio > 0 && ratio > row.targetRatio;
    std::cout << row.what << std::string(row.what.size() < 34 ? 34 - row.what.size() : 1, ' ');
    cell(number(row.times.p50), 10);
    cell(number(row.times.p99), 10);
    cell(row.targetP50 > 0 ? number(row.targetP50) + " p50" : "", 12);
    cell(row.targetP99 > 0 ? number(row.targetP99) + " p99" : "", 12);
    if (row.baseline) {
        cell(number(row.baseline->p50), 15);
        cell(number(row.baseline->p99), 10);
        cell(number(ratio), 8);
        cell(row.targetRatio > 0 ? number(row.targetRatio) : "", 8);
        std::cout << "  " << row.baselineName;
    }
    std::cout << (slow || slower ? "  OVER\n" : "\n");
    return !slow && !slower;
}

} // namespace

Times measure(std::size_t count, const std::function<void(std::size_t)> &job)
{
    using Clock = std::chrono::steady_clock;
    for (std::size_t i = 0; i < count; ++i)
        job(i);
    std::vector<double> times;
    times.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto start = Clock::now();
        job(i);
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return {times[count / 2], times[count * 99 / 100]};
}

bool print(const std::vector<Row> &rows)
{
    std::cout << "milliseconds" << std::string(22, ' ');
    for (const char *title : {"p50", "p99"})
        cell(title, 10);
    cell("targets", 24);
    cell("baseline p50", 15);
    cell("p99", 10);
    cell("ratio", 8);
    cell("target", 8);
    std::cout << '\n';
    bool good = true;
    for (const Row &row : rows)
        good = printRow(row) && good;
    return good;
}

} // namespace eig::bench
