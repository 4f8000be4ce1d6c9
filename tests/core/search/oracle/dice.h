// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace eig::test {

/// Chance that gives the same on every machine: std::uniform_int_distribution does not.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    [[nodiscard]] std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(m_engine() % count);
    }
    /// Both ends included.
    [[nodiscard]] std::size_t between(std::size_t least, std::size_t most)
    {
        return least + below(most - least + 1);
    }
    [[nodiscard]] bool percent(std::size_t chance) { return below(100) < chance; }
    template<typename Range> [[nodiscard]] const auto &pick(const Range &range)
    {
        return range[below(std::size(range))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace eig::test
