// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/record_menu.h"

#include "core/catalogue/official_page.h"
#include "widgets/detail/record_text.h"
#include "widgets/shell/external_link.h"
#include "widgets/style/icons.h"

namespace eig {

RecordMenu::RecordMenu(const Catalogue &catalogue, const RecordRef &record, Language language,
                       QWidget *parent)
    : QMenu(parent)
{
    const QString address = toQString(addressOf(record));
    const QString citation = recordCitation(catalogue, record, language);
    const std::string page = officialAddress(catalogue, record);
    addAction(themedIcon(Icon::Copy), tr("&Copy as text"), this, &RecordMenu::textRequested);
    addAction(tr("Copy &address (%1)").arg(address), this,
              [this, address] { Q_EMIT copyRequested(address, tr("Address copied")); });
    addAction(tr("Copy ci&tation"), this,
              [this, citation] { Q_EMIT copyRequested(citation, tr("Citation copied")); });
    addAction(tr("C&ite…"), this, &RecordMenu::citeRequested)
        ->setObjectName(QStringLiteral("citeRecord"));
    if (isExternalAddress(page)) {
        addSeparator();
        const bool isChallenge = record.kind == EntityKind::Challenge;
        addAction(themedIcon(Icon::External),
                  isChallenge ? tr("Open the &official page") : tr("Open the &website"), this,
                  [page] { openExternal(page); });
    }
    addSeparator();
    const QString contact = toQString(catalogue.edition().contact);
    addAction(themedIcon(Icon::Warning), tr("&Report an error"), this, [this, contact, address] {
        Q_EMIT noteRequested(
            tr("To report an error in this record (%1): %2").arg(address, asSentence(contact)));
    });
}

} // namespace eig
