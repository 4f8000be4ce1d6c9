// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/welcome_dialog.h"

#include "core/catalogue/overview.h"
#include "widgets/dialogs/entry_button.h"
#include "widgets/shell/language_switch.h"
#include "widgets/style/icons.h"
#include "widgets/style/segmented_control.h"
#include "widgets/style/text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int Margin = 28;
constexpr int Width = 460;
constexpr int LogoSize = 36;

struct Choice {
    Language language;
    const char *name; ///< in the language itself
    const char *objectName;
};

constexpr Choice Choices[] = {
    {Language::French, "Français", "welcomeFrench"},
    {Language::English, "English", "welcomeEnglish"},
};

QLabel *plainLabel(QWidget *parent, TextStyle style)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontOf(style));
    return label;
}

} // namespace

WelcomeDialog::WelcomeDialog(const Catalogue &catalogue, LanguageSwitch &language, QWidget *parent)
    : FootedDialog(parent)
    , m_catalogue(catalogue)
    , m_language(language)
    , m_title(plainLabel(this, TextStyle::Title))
    , m_text(plainLabel(this, TextStyle::Body))
    , m_browse(addEntry("welcomeBrowse", Icon::Ministries))
    , m_search(addEntry("welcomeSearch", Icon::Search))
    , m_export(addEntry("welcomeExport", Icon::Pdf))
    , m_languageLabel(plainLabel(this, TextStyle::Body))
    , m_languages(new SegmentedControl(this))
    , m_start(new QPushButton(this))
{
    setObjectName(QStringLiteral("welcomeDialog"));
    m_title->setObjectName(QStringLiteral("welcomeTitle"));
    auto *logo = new QLabel(this);
    logo->setPixmap(themedIcon(Icon::App).pixmap(scaled(LogoSize), scaled(LogoSize)));
    body().setContentsMargins(scaled(Margin), scaled(Margin), scaled(Margin), scaled(Margin));
    for (QWidget *part : {static_cast<QWidget *>(logo), static_cast<QWidget *>(m_title),
                          static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_browse),
                          static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_export)})
        body().addWidget(part);
    m_languageLabel->setWordWrap(false);
    foot().addWidget(m_languageLabel);
    for (const Choice &choice : Choices) {
        const int index = m_languages->addSegment(QString::fromUtf8(choice.name));
        m_languages->segment(index)->setObjectName(QLatin1String(choice.objectName));
    }
    foot().addWidget(m_languages);
    foot().addStretch(1);
    m_start->setObjectName(QStringLiteral("welcomeStart"));
    m_start->setDefault(true);
    foot().addWidget(m_start);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_languages, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT languageChosen(Choices[index].language); });
    for (const auto &[entry, chosen] : {std::pair(m_browse, &WelcomeDialog::browseChosen),
                                        std::pair(m_search, &WelcomeDialog::searchChosen),
                                        std::pair(m_export, &WelcomeDialog::exportChosen)}) {
        connect(entry, &QAbstractButton::clicked, this, &QDialog::accept);
        connect(entry, &QAbstractButton::clicked, this, chosen);
    }
    connect(&m_language, &LanguageSwitch::languageChanged, this, &WelcomeDialog::retranslate);
    foot().parentWidget()->setMinimumWidth(scaled(Width));
    retranslate();
}

EntryButton *WelcomeDialog::addEntry(const char *objectName, Icon icon)
{
    auto *entry = new EntryButton(this);
    entry->setObjectName(QLatin1String(objectName));
    entry->setIcon(themedIcon(icon, Token::Acc));
    return entry;
}

void WelcomeDialog::retranslate()
{
    const auto count = [](std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); };
    setWindowTitle(tr("Welcome"));
    m_title->setText(tr("Welcome to the EIG catalogue"));
    m_text->setText(tr("Everything is already on this computer: %1 challenges, %2 promotions, %3 "
                       "people. No connection is needed.")
                        .arg(count(m_catalogue.challenges().size()),
                             count(m_catalogue.promotions().size()),
                             count(m_catalogue.people().size())));
    m_browse->setTexts(tr("Browse by ministry"),
                       tr("%1 ministries, %2 administrations")
                           .arg(ministryCount(m_catalogue))
                           .arg(m_catalogue.administrations().size()));
    m_search->setTexts(tr("Search for a challenge or a person"),
                       tr("For example: expertise:lawyer"));
    m_export->setTexts(tr("Export a sheet"), tr("A4 PDF, sources included"));
    m_languageLabel->setText(tr("Language"));
    m_languages->setCurrent(m_language.language() == Choices[0].language ? 0 : 1);
    m_start->setText(tr("Start"));
}

} // namespace eig
