// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/overview.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/detail/page_writer.h"

#include <QCoreApplication>

namespace eig {

/// What the portraits of ministries, administrations and promotions share: the challenges in
/// figures, charts and lists.
class OverviewWriter : public PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::OverviewWriter)

protected:
    OverviewWriter(DetailPage &page, const Catalogue &catalogue, Overview overview);

    /// The query of the record, to which a chart adds the value of a bar.
    void setScope(Field field, const Id &value);
    /// Challenges, administrations (unless it is none), EIG, mentors.
    void writeStrip(int administrations);
    void writePresence();
    void writePeople();
    void writeExpertises();
    void writeMinistries();
    void writeNames();
    /// "Voir les 18 défis"; nothing when there are none.
    void writeQueryLink();
    /// "Présent dans les 8 promotions."
    [[nodiscard]] QString presenceText() const;
    [[nodiscard]] std::string scopedQuery(Field field, const Id &value) const;
    /// fields and values of the bars, in their order
    void addChart(BarChart::Form form, const QString &title, std::vector<Bar> bars,
                  std::vector<std::string> queries);
    [[nodiscard]] static Bar countBar(const QString &label, int count);

    Overview m_overview;

private:
    void writePeople(std::size_t from, std::size_t end);
    void writeNames(std::size_t from, std::size_t end);
    [[nodiscard]] QString roleIn(const Id &person) const;

    Field m_field = Field::Promotion;
    Id m_value;
};

} // namespace eig
