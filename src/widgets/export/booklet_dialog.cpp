// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/booklet_dialog.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/export/file_field.h"
#include "widgets/style/button_kind.h"
#include "widgets/style/segmented_control.h"
#include "widgets/style/text_style.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace eig {
namespace {

constexpr int Width = 640;
constexpr int RowGap = 14;
constexpr int ColumnGap = 20;

/// The name of a row, which leads to its control by its mnemonic.
void addRow(QGridLayout &grid, const QString &name, QWidget *control, QWidget *focus)
{
    auto *label = new QLabel(name);
    label->setBuddy(focus);
    // The control itself may be two lines high; its name stands beside the first one.
    label->setMinimumHeight(focus->sizeHint().height());
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(control, row, 1);
}

SegmentedControl *newSegments(QWidget *parent, const char *objectName, const QString &name)
{
    auto *control = new SegmentedControl(parent);
    control->setObjectName(QLatin1String(objectName));
    control->setAccessibleName(name);
    return control;
}

} // namespace

BookletDialog::BookletDialog(const BookletSources &sources, const QString &folder, QWidget *parent)
    : FootedDialog(parent)
    , m_catalogue(sources.catalogue)
    , m_language(sources.language)
    , m_choices(bookletChoices(sources))
    , m_what(newSegments(this, "bookletWhat", tr("Challenges of the booklet")))
    , m_order(newSegments(this, "bookletOrder", tr("Order of the sheets")))
    , m_qrCode(new QCheckBox(tr("&QR codes"), this))
    , m_greyscale(new QCheckBox(tr("&Greyscale"), this))
    , m_file(new FileField(QStringLiteral("pdf"), tr("PDF documents (*.pdf)"), this))
    , m_create(new QPushButton(this))
{
    setObjectName(QStringLiteral("bookletDialog"));
    setWindowTitle(tr("Export a PDF booklet"));
    for (const BookletChoice &choice : m_choices)
        m_what->addSegment(choice.text);
    m_what->setCurrent(likeliestChoice(m_choices));
    for (const QString &order : {tr("Ministry"), tr("Promotion"), tr("Name")})
        m_order->addSegment(order);
    m_qrCode->setObjectName(QStringLiteral("bookletQrCode"));
    m_qrCode->setChecked(sources.withQrCode);
    m_greyscale->setObjectName(QStringLiteral("bookletGreyscale"));
    m_greyscale->setChecked(sources.isGreyscale);
    addControls();
    addFoot();
    connect(m_what, &SegmentedControl::chosen, this, &BookletDialog::refresh);
    connect(m_file, &FileField::changed, this, &BookletDialog::refresh);
    m_file->setPath(folder + u'/');
    refresh();
    fit(Width);
    beginAt(*m_what->segment(m_what->current()));
}

void BookletDialog::addControls()
{
    auto *title = new HeadingLabel(windowTitle());
    title->setObjectName(QStringLiteral("bookletTitle"));
    title->setFont(fontOf(TextStyle::Title));
    body().addWidget(title);
    body().addSpacing(scaled(8));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(ColumnGap));
    grid->setVerticalSpacing(scaled(RowGap));
    grid->setColumnStretch(1, 1);
    const auto beside = [this](const std::vector<QWidget *> &controls) {
        auto *holder = new QWidget(this);
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(scaled(16));
        for (QWidget *control : controls)
            line->addWidget(control);
        line->addStretch(1);
        return holder;
    };
    addRow(*grid, tr("C&hallenges"), beside({m_what}), m_what->segment(0));
    addRow(*grid, tr("&Order"), beside({m_order}), m_order->segment(0));
    addRow(*grid, tr("Options"), beside({m_qrCode, m_greyscale}), m_qrCode);
    addRow(*grid, tr("&File"), m_file, m_file->edit());
    body().addLayout(grid);
    auto *note = new QLabel(tr("A4, with a contents page, the figures of the programme and an "
                               "index of people."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(fontOf(TextStyle::Small));
    note->setForegroundRole(QPalette::PlaceholderText);
    body().addWidget(note);
    body().addStretch(1);
}

void BookletDialog::addFoot()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("bookletGiveUp"));
    setButtonKind(*cancel, ButtonKind::Secondary);
    m_create->setObjectName(QStringLiteral("bookletCreate"));
    m_create->setDefault(true);
    setButtonKind(*m_create, ButtonKind::Primary);
    foot().addStretch(1);
    foot().addWidget(cancel);
    foot().addWidget(m_create);
    setTabOrder(m_order->segment(m_order->count() - 1), m_qrCode);
    setTabOrder(m_qrCode, m_greyscale);
    setTabOrder(m_greyscale, m_file->edit());
    setTabOrder(m_file->edit(), m_file->browseButton());
    setTabOrder(m_file->browseButton(), cancel);
    setTabOrder(cancel, m_create);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] {
        const Answer given = answer();
        accept();
        Q_EMIT answered(given);
    });
}

void BookletDialog::setAnswer(const Answer &answer)
{
    const auto same = std::find_if(m_choices.begin(), m_choices.end(), [&](const auto &choice) {
        return choice.kind == answer.choice.kind;
    });
    // Another row may have been selected since.
    if (same != m_choices.end()) {
        *same = answer.choice;
        m_what->setCurrent(static_cast<int>(same - m_choices.begin()));
    }
    m_order->setCurrent(static_cast<int>(answer.options.order));
    m_qrCode->setChecked(answer.options.withQrCode);
    m_greyscale->setChecked(answer.options.isGreyscale);
    m_file->setPath(answer.path);
    refresh();
}

BookletDialog::Answer BookletDialog::answer() const
{
    BookletOptions options;
    options.language = m_language;
    options.order = static_cast<BookletOrder>(m_order->current());
    options.scope = choice().scope;
    options.withQrCode = m_qrCode->isChecked();
    options.isGreyscale = m_greyscale->isChecked();
    return {choice(), options, m_file->path(), m_file->isAgreed()};
}

void BookletDialog::browse() { m_file->browse(); }

const BookletChoice &BookletDialog::choice() const
{
    return m_choices[static_cast<std::size_t>(m_what->current())];
}

void BookletDialog::refresh()
{
    const auto count = choice().challenges.size();
    m_file->suggestName(QString::fromStdString(bookletFileName(m_catalogue, count)));
    m_create->setText(tr("&Create the booklet (%n sheet(s))", nullptr, static_cast<int>(count)));
    m_create->setEnabled(m_file->isUsable() && count > 0);
}

} // namespace eig
