// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/language.h"
#include "core/domain/record_ref.h"
#include "core/labels/label.h"

#include <optional>
#include <string>
#include <vector>

namespace eig {

/// The rows of the timeline, from the top down.
enum class TimelineRow { Calls, Juries, Promotions, Events, Evaluations };
constexpr int TimelineRowCount = static_cast<int>(TimelineRow::Evaluations) + 1;

[[nodiscard]] Label label(TimelineRow row);    ///< "Appels" / "Calls"
[[nodiscard]] Label singular(TimelineRow row); ///< "Appel" / "Call"

/// One thing that happened, or lasted.
struct TimelineItem {
    TimelineRow row = TimelineRow::Events;
    PartialDate at;       ///< where it stands: its start, its end where that alone is known
    Period period;        ///< as precise as its sources
    bool lasts = false;   ///< what is missing of the period is not documented
    int statedMonths = 0; ///< how long the sources say it lasts; 0: they do not
    std::string title;
    std::string titleEn; ///< empty: only the French one exists
    Id promotion;        ///< empty: the programme as a whole
    RecordRef record;    ///< the milestone, else the promotion
    SourceIds sources;   ///< those of the promotion where the data name none for the date

    [[nodiscard]] const std::string &titleIn(Language language) const
    {
        return language == Language::French || titleEn.empty() ? title : titleEn;
    }
};

/// The programme in time, by date. It holds every milestone, every period of the calendars of the
/// promotions and every jury, each once, by these rules:
/// - A milestone stands in the row of its kind; the terms of the promotions have their own row.
/// - Of a promotion that called in several sessions, each session is shown and not the whole.
/// - A milestone on the first day of a period or of a closing of the same promotion and row is that
///   period: the calendar says how long it lasted, the milestone what happened.
/// - So is a jury whose members are known: by its day where that is known, else by its year, since
///   a source that gives the year alone thanks all juries of a promotion.
struct Timeline {
    std::vector<TimelineItem> items; ///< by start, then row
    PartialDate first;               ///< a month: January of the year of the first item
    PartialDate edition;             ///< the last day of the scale
};

[[nodiscard]] Timeline timelineOf(const Catalogue &catalogue);

/// The juries whose members are known of what a milestone tells: of its promotion, on its day or,
/// where the source gives no day, in its year. Of a milestone of another kind none.
[[nodiscard]] std::vector<const Jury *> juriesOf(const Programme &programme,
                                                 const Milestone &milestone);

/// "14 novembre 2017 – 15 novembre 2017", "2016", "à partir de janvier 2017, 10 mois annoncés, fin
/// non documentée".
[[nodiscard]] std::string whenText(const TimelineItem &item, Language language);

} // namespace eig
