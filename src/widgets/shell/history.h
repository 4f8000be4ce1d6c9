// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/place_widget.h"

#include <optional>
#include <vector>

namespace eig {

/// Where the window stands: a place, how it stands, and the record a link led to when the list does
/// not show it.
struct Location {
    QString place; ///< key of the place table
    PlaceState state;
    std::optional<RecordRef> record;
    int detailScroll = 0;

    friend bool operator==(const Location &, const Location &) = default;
};

/// The steps of one window, as in a browser: a new step drops those ahead. At most MaxSteps; the
/// oldest is forgotten first. Never empty: it begins with the first location.
class History
{
public:
    static constexpr std::size_t MaxSteps = 500;

    explicit History(Location first) : m_steps{std::move(first)} {}

    [[nodiscard]] const Location &current() const { return m_steps[m_position]; }
    /// The present step as it stands now.
    void update(Location location) { m_steps[m_position] = std::move(location); }
    void push(Location location);
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_steps.size(); }
    /// Precondition: canGoBack(), canGoForward().
    const Location &back() { return m_steps[--m_position]; }
    const Location &forward() { return m_steps[++m_position]; }
    [[nodiscard]] std::size_t size() const { return m_steps.size(); }

private:
    std::vector<Location> m_steps;
    std::size_t m_position = 0;
};

} // namespace eig
