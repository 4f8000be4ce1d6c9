// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/search/query.h"
#include "widgets/detail/citations.h"
#include "widgets/detail/detail_page.h"

#include <QStringList>

namespace eig {

/// What the writers of all kinds of pages share: links to records, lists, sources. It lives as long
/// as its page, since a page writes more of itself when it is asked to.
class PageWriter
{
public:
    PageWriter(DetailPage &page, Catalogue catalogue);
    virtual ~PageWriter() = default;
    PageWriter(const PageWriter &) = delete;
    PageWriter &operator=(const PageWriter &) = delete;

    virtual void write() = 0;

protected:
    using Section = DetailSection::Name;

    [[nodiscard]] Language language() const { return m_page.language(); }
    /// The speech of the texts that the catalogue has in French only.
    static constexpr auto French = DetailPage::Speech::French;

    [[nodiscard]] QString orUnknown(const QString &text) const;
    [[nodiscard]] TextParts orUnknown(TextParts parts) const;
    [[nodiscard]] QString word(const Label &label) const;

    [[nodiscard]] static TextPart plain(const QString &text) { return {text, {}, {}}; }
    [[nodiscard]] static TextParts plainParts(const QString &text);
    static void append(TextParts &parts, TextParts more);
    /// "A, B, C"
    static void addListed(TextParts &parts, TextPart part);
    [[nodiscard]] TextPart recordPart(EntityKind kind, const Id &id) const;
    [[nodiscard]] TextPart promotionPart(const Id &id) const;
    [[nodiscard]] TextPart addressPart(const QString &text, const std::string &address) const;
    /// Each a link to the challenges that have it.
    [[nodiscard]] TextParts termParts(const std::vector<Id> &ids, Field field) const;
    [[nodiscard]] static std::string queryOf(Field field, const Id &value);

    [[nodiscard]] static LinkTarget to(EntityKind kind, const Id &id)
    {
        return LinkTarget::toRecord(kind, id);
    }
    /// "Voir les 18 défis"
    void addQueryLink(const QString &text, const std::string &query);
    void addChallengeRow(const Challenge &challenge, const QString &detail);
    void addPersonCell(ColumnsLayout *columns, const Id &person, const QString &detail,
                       bool isQuiet);
    void addDiscrepancies(const std::vector<Discrepancy> &discrepancies);
    /// A sentence for all that has no section of its own.
    void addMissing(const QStringList &missing);
    void addSources();

    DetailPage &m_page;
    const Catalogue m_catalogue;
    Citations m_citations;
};

} // namespace eig
