// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/language_switch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

/// The resources are in a static library, where the linker would leave out what nothing names.
static void initialiseResources() { Q_INIT_RESOURCE(translations); }

namespace eig {

LanguageSwitch::LanguageSwitch(Language language, QObject *parent)
    : QObject(parent)
    , m_language(language)
{
    initialiseResources();
    install();
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    install();
    Q_EMIT languageChanged();
}

Language LanguageSwitch::systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    const bool wantsEnglish = !wanted.isEmpty() && wanted.front().startsWith(QLatin1String("en"));
    return wantsEnglish ? Language::English : Language::French;
}

bool LanguageSwitch::load(QTranslator &translator, Language language)
{
    initialiseResources();
    return translator.load(language == Language::French
                               ? QStringLiteral(":/translations/eig_fr.qm")
                               : QStringLiteral(":/translations/eig_en.qm"));
}

void LanguageSwitch::install()
{
    const bool isFrench = m_language == Language::French;
    QLocale::setDefault(isFrench ? QLocale(QLocale::French, QLocale::France)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // English needs a file too, for its plurals. Qt's texts are English already.
    if (load(m_own, m_language))
        QCoreApplication::installTranslator(&m_own);
    if (isFrench
        && m_qt.load(QStringLiteral("qtbase_fr"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace eig
