// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/charts/programme_charts.h"
#include "widgets/places/place_widget.h"
#include "widgets/window_fixture.h"

namespace eig {
class ChartCard;
}

namespace eig::test {

/// The window, and what a test asks of the pages of promotions and ministries.
class PageWindow : public WindowFixture
{
public:
    using WindowFixture::WindowFixture;

    void open(EntityKind kind, const char *id);
    [[nodiscard]] PlaceWidget &place();
    [[nodiscard]] bool isPage() { return place().isPage(); }
    /// Makes what the page makes after it is painted.
    void finish();
    /// "Promotion EIG 3"
    [[nodiscard]] QString name();
    /// Of the page that shows.
    template<typename T> [[nodiscard]] T *part(const char *name)
    {
        finish();
        T *found = nullptr;
        for (T *one : place().template findChildren<T *>(QLatin1String(name))) {
            if (one->isVisible())
                found = one;
        }
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] ChartCard *chart(Chart chart);
    /// All texts of the page, one line each.
    [[nodiscard]] QString text();
    /// The visible tab stops of the page.
    [[nodiscard]] QList<QWidget *> stops();
};

} // namespace eig::test
