// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <QObject>
#include <QTranslator>

namespace eig {

/// The language of the interface: English sources, translations embedded in the program, Qt's own
/// texts where the system has them. Changes at once, without restart.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(Language language, QObject *parent = nullptr);
    ~LanguageSwitch() override;

    [[nodiscard]] Language language() const { return m_language; }
    void setLanguage(Language language);

    /// English when the environment asks for it, French otherwise.
    [[nodiscard]] static Language systemLanguage();
    /// Our own texts in a language, whatever the interface's. False, and no text is known, where
    /// the program lacks them.
    [[nodiscard]] static bool load(QTranslator &translator, Language language);

Q_SIGNALS:
    void languageChanged();

private:
    void install();

    Language m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace eig
