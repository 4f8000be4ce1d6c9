// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/cite_dialog.h"

#include "core/labels/labels.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/record_text.h"
#include "widgets/newer_qt.h"
#include "widgets/shell/settings.h"
#include "widgets/style/button_kind.h"
#include "widgets/style/segmented_control.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringList>

#include <algorithm>

namespace eig {
namespace {

// Pixels at 100 %.
constexpr int Width = 560;
constexpr int TextHeight = 190;
constexpr std::size_t MostNames = 3;

struct StyleRow {
    CitationStyle style;
    const char *key;
    const char *name; ///< the same in every language
};

constexpr StyleRow Styles[] = {
    {CitationStyle::Iso690, "iso690", "ISO 690"},
    {CitationStyle::BibTeX, "bibtex", "BibTeX"},
    {CitationStyle::CslJson, "csl", "CSL-JSON"},
};

QLabel *newText(const char *objectName)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontOf(TextStyle::Small));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::of(label).color(Token::T2));
    label->setPalette(palette);
    return label;
}

} // namespace

CitationStyle readCitationStyle(const Settings &settings)
{
    const QString key = settings.text(Setting::CitationStyle);
    for (const StyleRow &row : Styles) {
        if (key == QLatin1String(row.key))
            return row.style;
    }
    return CitationStyle::Iso690;
}

void writeCitationStyle(Settings &settings, CitationStyle style)
{
    for (const StyleRow &row : Styles) {
        if (row.style == style)
            settings.setText(Setting::CitationStyle, QLatin1String(row.key));
    }
}

CiteDialog::CiteDialog(Catalogue catalogue, std::vector<RecordRef> records, Language language,
                       CitationStyle style, QWidget *parent)
    : FootedDialog(parent)
    , m_catalogue(std::move(catalogue))
    , m_records(std::move(records))
    , m_language(language)
{
    setObjectName(QStringLiteral("citeDialog"));
    addTitle();
    addStyles(style);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("citationText"));
    m_text->setAccessibleName(tr("Citation"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumHeight(scaled(TextHeight));
    body().addWidget(m_text, 1);
    m_note = newText("citationNote");
    body().addWidget(m_note);
    addFoot();
    refresh();
    beginAt(*m_styles->segment(m_styles->current()));
}

void CiteDialog::addTitle()
{
    setWindowTitle(tr("Cite"));
    const auto count = static_cast<int>(m_records.size());
    auto *title = new HeadingLabel(tr("Cite %n record(s)", nullptr, count));
    title->setObjectName(QStringLiteral("citeTitle"));
    title->setFont(fontOf(TextStyle::Title));
    body().addWidget(title);
    QLabel *name = newText("citeRecord");
    QStringList names;
    for (std::size_t i = 0; i < std::min(m_records.size(), MostNames); ++i)
        names.append(recordName(m_catalogue, m_records[i], m_language));
    if (m_records.size() > MostNames)
        names.append(QStringLiteral("…"));
    name->setText(names.join(QStringLiteral(", ")));
    body().addWidget(name);
}

void CiteDialog::addStyles(CitationStyle style)
{
    m_styles = new SegmentedControl;
    m_styles->setObjectName(QStringLiteral("citationStyles"));
    for (const StyleRow &row : Styles) {
        const int index = m_styles->addSegment(QLatin1String(row.name));
        m_styles->segment(index)->setAccessibleDescription(tr("Style"));
        if (row.style == style)
            m_styles->setCurrent(index);
    }
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, scaled(8), 0, scaled(4));
    line->addWidget(m_styles);
    line->addStretch(1);
    body().addLayout(line);
    connect(m_styles, &SegmentedControl::chosen, this, [this] {
        refresh();
        Q_EMIT styleChosen(citationStyle());
    });
}

void CiteDialog::addFoot()
{
    foot().addStretch(1);
    const auto add = [this](const char *objectName, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(objectName));
        button->setAutoDefault(false);
        foot().addWidget(button);
        return button;
    };
    QPushButton *close = add("citeClose", tr("Close"));
    m_save = add("citeSave", tr("&Save…"));
    m_copy = add("citeCopy", tr("&Copy"));
    m_copy->setDefault(true);
    setButtonKind(*m_copy, ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(m_citation, citationStyle()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        Q_EMIT copyRequested(m_citation.trimmed());
        m_note->setText(tr("Citation copied"));
        sendAnnouncement(*m_note, m_note->text());
    });
}

CitationStyle CiteDialog::citationStyle() const
{
    return Styles[static_cast<std::size_t>(m_styles->current())].style;
}

void CiteDialog::refresh()
{
    const Result<std::string> citation = citeRecords(m_catalogue, m_records, citationStyle(),
                                                     m_language);
    m_citation = citation ? QString::fromStdString(*citation) : QString();
    const bool isText = citationStyle() == CitationStyle::Iso690;
    m_text->setFont(isText ? fontOf(TextStyle::Body)
                           : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(citation ? m_citation.trimmed()
                                  : QString::fromStdString(message(citation.error(), m_language)));
    m_save->setEnabled(bool(citation));
    m_copy->setEnabled(bool(citation));
    switch (citationStyle()) {
    case CitationStyle::Iso690:
        m_note->setText(tr("To be put into a text or a list of references."));
        break;
    case CitationStyle::BibTeX: m_note->setText(tr("For LaTeX and reference managers.")); break;
    case CitationStyle::CslJson:
        m_note->setText(tr("For Zotero and other programs that read CSL-JSON."));
        break;
    }
    fit(Width);
}

} // namespace eig
