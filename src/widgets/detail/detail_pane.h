// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>

namespace eig {

/// The record on the right. It follows the selection a moment later, so that a key is painted
/// before the record is built, and a held arrow key builds only the last of those it runs through.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    DetailPane(Catalogue catalogue, Language language, QWidget *parent = nullptr);

    void setCatalogue(Catalogue catalogue);
    void setLanguage(Language language);
    void showChallenge(const Id &id);
    void showNothing();

Q_SIGNALS:
    void challengeActivated(const QString &id);
    void searchRequested(const QString &query);

private:
    void rebuild();
    [[nodiscard]] QWidget *content();

    Catalogue m_catalogue;
    Language m_language;
    std::optional<Id> m_challenge;
    QTimer m_rebuild;
    bool m_keepsPlace = false; ///< same record again, in another language
};

} // namespace eig
