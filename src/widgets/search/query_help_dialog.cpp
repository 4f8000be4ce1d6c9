// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/query_help_dialog.h"

#include "core/search/fields.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/places/records/text_button.h"
#include "widgets/shell/language_switch.h"
#include "widgets/style/text_style.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace eig {
namespace {

// Pixels at 100 %.
constexpr QSize Size(760, 640);
constexpr int Margin = 24;
constexpr int SectionGap = 16;
constexpr int ColumnGap = 20;
constexpr int LineGap = 4;
constexpr int ButtonPadding = 4; ///< of TextButton

QLabel *newLabel(const QString &text, TextStyle style = TextStyle::Body)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(style));
    label->setWordWrap(true);
    return label;
}

QLabel *newName(const Label &name, Language language)
{
    QLabel *label = newLabel(QString::fromStdString(name.in(language)));
    label->setWordWrap(false);
    return label;
}

void addHeading(QVBoxLayout &column, const QString &text)
{
    auto *heading = new HeadingLabel(text);
    heading->setFont(fontOf(TextStyle::Section));
    column.addSpacing(scaled(SectionGap));
    column.addWidget(heading);
}

/// Its last column takes what is left.
QGridLayout *newGrid(int columns)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(ColumnGap));
    grid->setVerticalSpacing(scaled(LineGap));
    grid->setColumnStretch(columns - 1, 1);
    return grid;
}

} // namespace

QueryHelpDialog::QueryHelpDialog(LanguageSwitch &language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("queryHelpDialog"));
    m_scroll->setObjectName(QStringLiteral("queryHelpScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    connect(&m_language, &LanguageSwitch::languageChanged, this, &QueryHelpDialog::fill);
    fill();
    const QSize available = screen()->availableSize() * 9 / 10;
    resize(QSize(scaled(Size.width()), scaled(Size.height())).boundedTo(available));
    m_scroll->setFocus();
}

void QueryHelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_scroll->widget())
        fill();
}

void QueryHelpDialog::fill()
{
    setWindowTitle(tr("Search syntax"));
    m_scroll->setAccessibleName(windowTitle());
    m_scroll->setWidget(newPage());
    // What is made later comes later, after the button that closes.
    QWidget *before = m_scroll;
    for (TextButton *example : m_scroll->widget()->findChildren<TextButton *>()) {
        setTabOrder(before, example);
        before = example;
    }
}

QWidget *QueryHelpDialog::newPage()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(Margin), scaled(Margin), scaled(Margin), scaled(Margin));
    auto *title = new HeadingLabel(windowTitle());
    title->setFont(fontOf(TextStyle::Title));
    column->addWidget(title);
    column->addWidget(
        newLabel(tr("Type what you look for: the result follows each letter. A field and a colon "
                    "ask for one fact. Choose an example to try it in the search field.")));
    addHeading(*column, tr("Rules"));
    addExamples(*column, queryRules());
    addHeading(*column, tr("Fields"));
    column->addWidget(newLabel(tr("The names are understood in both languages, with or without "
                                  "accents.")));
    addFields(*column);
    addHeading(*column, tr("Examples"));
    addExamples(*column, queryExamples());
    column->addStretch(1);
    return page;
}

void QueryHelpDialog::addExamples(QVBoxLayout &column, const std::vector<QueryExample> &examples)
{
    QGridLayout *grid = newGrid(2);
    grid->setContentsMargins(-scaled(ButtonPadding), 0, 0, 0); // their texts below the heading
    for (const QueryExample &example : examples) {
        const int row = grid->rowCount();
        grid->addWidget(newExample(example.query, example.meaning), row, 0, Qt::AlignTop);
        grid->addWidget(newLabel(QString::fromStdString(example.meaning.in(m_language.language()))),
                        row, 1);
    }
    column.addLayout(grid);
}

void QueryHelpDialog::addFields(QVBoxLayout &column)
{
    QGridLayout *grid = newGrid(4);
    int place = 0;
    for (const QString &header : {tr("In French"), tr("In English"), tr("Example"), tr("Meaning")})
        grid->addWidget(newLabel(header, TextStyle::Strong), 0, place++);
    for (const FieldInfo &field : fieldTable()) {
        const int row = grid->rowCount();
        grid->addWidget(newName(field.name, Language::French), row, 0);
        grid->addWidget(newName(field.name, Language::English), row, 1);
        grid->addWidget(newExample(field.example, field.meaning), row, 2);
        grid->addWidget(newLabel(QString::fromStdString(field.meaning.in(m_language.language()))),
                        row, 3);
    }
    column.addLayout(grid);
}

QWidget *QueryHelpDialog::newExample(const Label &query, const Label &meaning)
{
    const QString text = QString::fromStdString(query.in(m_language.language()));
    auto *button = new TextButton;
    button->setObjectName(QStringLiteral("queryExample"));
    button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(text);
    button->setAccessibleDescription(QString::fromStdString(meaning.in(m_language.language())));
    button->setProperty("query", text);
    connect(button, &QPushButton::clicked, this, [this, text] { Q_EMIT exampleChosen(text); });
    return button;
}

} // namespace eig
