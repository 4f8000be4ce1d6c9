// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/page_writer.h"

#include <QCoreApplication>

namespace eig {

/// The page of a record that the catalogue says little of: a milestone, a partner, a comparable
/// programme. Name, facts, text, sources.
class PlainPage : public PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::PlainPage)

public:
    PlainPage(DetailPage &page, const Catalogue &catalogue, RecordRef record);

    /// Whether the catalogue has this record, and this is its page.
    [[nodiscard]] static bool isFor(const Catalogue &catalogue, const RecordRef &record);
    void write() override;

private:
    void begin(Icon icon);
    void writeRecord(const Milestone &milestone);
    void writeRecord(const Partner &partner);
    void writeRecord(const SiblingProgramme &sibling);
    void writeJury(const Jury &jury);
    void addCited(const std::string &text, const SourceIds &sources);
    void addFactIfKnown(const QString &name, TextParts value);

    const RecordRef m_record;
};

} // namespace eig
