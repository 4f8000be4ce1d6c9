// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/table_export_dialog.h"

#include "core/labels/labels.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/export/file_field.h"
#include "widgets/style/button_kind.h"
#include "widgets/style/segmented_control.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

#include <initializer_list>

namespace eig {
namespace {

// Pixels at 100 %.
constexpr int Width = 620;
constexpr int LabelGap = 32;
constexpr int LineGap = 12;
constexpr int ChoiceGap = 18;

QString inLocale(std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

/// Without a mnemonic.
QString plain(QString text) { return text.remove(u'&'); }

void setInk(QLabel &label, Token token)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, Theme::of(&label).color(token));
    label.setPalette(palette);
}

QLabel *newLabel(const QString &text, Token ink, TextStyle style = TextStyle::Body)
{
    auto *label = new QLabel(text);
    label->setFont(fontOf(style));
    setInk(*label, ink);
    return label;
}

QLabel *newText(const char *objectName, Token ink)
{
    QLabel *label = newLabel({}, ink, TextStyle::Small);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QRadioButton *newChoice(const char *objectName, const QString &text, const QString &group)
{
    auto *choice = new QRadioButton(text);
    choice->setObjectName(QLatin1String(objectName));
    choice->setAccessibleDescription(group);
    return choice;
}

/// Radio buttons beside each other, of which one holds.
QWidget *newGroup(std::initializer_list<QRadioButton *> choices)
{
    auto *group = new QWidget;
    auto *line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(ChoiceGap));
    for (QRadioButton *choice : choices)
        line->addWidget(choice);
    line->addStretch(1);
    return group;
}

QLabel *addLine(QGridLayout &form, const QString &text, QWidget *control, QWidget *buddy)
{
    const int line = form.rowCount();
    QLabel *label = newLabel(text, Token::T2);
    label->setBuddy(buddy);
    form.addWidget(label, line, 0);
    form.addWidget(control, line, 1);
    return label;
}

/// The mnemonic of its label leads to the choice that holds.
void addSegments(QGridLayout &form, const QString &text, SegmentedControl *control)
{
    const int line = form.rowCount();
    QLabel *label = newLabel(text, Token::T2);
    form.addWidget(label, line, 0);
    form.addWidget(control, line, 1, Qt::AlignLeft);
    const auto follow = [label, control] { label->setBuddy(control->segment(control->current())); };
    QObject::connect(control, &SegmentedControl::chosen, label, follow);
    follow();
    for (int i = 0; i < control->count(); ++i)
        control->segment(i)->setAccessibleDescription(plain(text));
}

} // namespace

TableExportDialog::TableExportDialog(SearchEngine engine, Language language, ListContent content,
                                     const Beginning &beginning, QWidget *parent)
    : FootedDialog(parent)
    , m_engine(std::move(engine))
    , m_language(language)
    , m_content(std::move(content))
{
    setObjectName(QStringLiteral("tableExportDialog"));
    for (const TableRows rows : {TableRows::Shown, TableRows::Selected, TableRows::All})
        m_counts[static_cast<int>(rows)] = rowCount(m_content, rows, m_engine);
    addTitle();
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(scaled(LabelGap));
    form->setVerticalSpacing(scaled(LineGap));
    form->setColumnStretch(1, 1);
    addRows(*form);
    addColumns(*form);
    addFormats(*form);
    addProfiles(*form);
    addSources(*form);
    addFile(*form, beginning.path);
    body().addLayout(form);
    m_note = newText("tableNote", Token::T2);
    body().addWidget(m_note);
    body().addStretch(1);
    addFoot();
    begin(beginning.choice);
    if (!QFileInfo(beginning.path).isDir())
        m_file->setPath(beginning.path);
    beginAt(*m_rows->segment(m_rows->current()));
}

void TableExportDialog::addTitle()
{
    setWindowTitle(tr("Export table"));
    auto *title = new HeadingLabel(windowTitle());
    title->setObjectName(QStringLiteral("tableTitle"));
    title->setFont(fontOf(TextStyle::Title));
    body().addWidget(title);
    QLabel *scope = newText("tableScope", Token::T2);
    const std::string sentence = sentenceOf(m_content, m_engine, m_language);
    scope->setText(
        QString::fromStdString(sentence.empty() ? label(m_content.kind).in(m_language) : sentence));
    body().addWidget(scope);
    body().addSpacing(scaled(4));
}

void TableExportDialog::addRows(QGridLayout &form)
{
    m_rows = new SegmentedControl;
    m_rows->setObjectName(QStringLiteral("tableRows"));
    const auto number = [this](TableRows rows) {
        return static_cast<int>(m_counts[static_cast<int>(rows)]);
    };
    m_rows->addSegment(tr("%n shown", nullptr, number(TableRows::Shown)));
    m_rows->addSegment(tr("%n selected", nullptr, number(TableRows::Selected)));
    m_rows->addSegment(tr("%n, the whole catalogue", nullptr, number(TableRows::All)));
    addSegments(form, tr("&Rows"), m_rows);
    connect(m_rows, &SegmentedControl::chosen, this, [this] {
        suggestName();
        refresh();
    });
}

void TableExportDialog::addColumns(QGridLayout &form)
{
    const QString all = tr("All (%1)").arg(inLocale(tableColumns(m_content.kind).size()));
    // Results of a search have texts, not columns: there is nothing to choose.
    if (m_content.visibleColumns.empty()) {
        QLabel *only = newLabel(all, Token::T1);
        only->setObjectName(QStringLiteral("tableAllColumns"));
        addLine(form, plain(tr("&Columns")), only, nullptr);
        return;
    }
    m_columns = new SegmentedControl;
    m_columns->setObjectName(QStringLiteral("tableColumns"));
    m_columns->addSegment(tr("Visible (%1)").arg(inLocale(m_content.visibleColumns.size())));
    m_columns->addSegment(all);
    addSegments(form, tr("&Columns"), m_columns);
    connect(m_columns, &SegmentedControl::chosen, this, &TableExportDialog::refresh);
}

void TableExportDialog::addFormats(QGridLayout &form)
{
    const QString group = tr("Format");
    m_xlsx = newChoice("tableXlsx", tr("Excel (&XLSX)"), group);
    m_csv = newChoice("tableCsv", tr("CS&V"), group);
    m_json = newChoice("tableJson", tr("&JSON"), group);
    addLine(form, tr("&Format"), newGroup({m_xlsx, m_csv, m_json}), m_xlsx);
}

void TableExportDialog::addProfiles(QGridLayout &form)
{
    const QString group = tr("CSV profile");
    m_openData = newChoice("tableOpenData", tr("&Open data"), group);
    m_excelFr = newChoice("tableExcelFr", tr("Exce&l in French"), group);
    m_profiles = newGroup({m_openData, m_excelFr});
    m_profileLabel = addLine(form, tr("CSV &profile"), m_profiles, m_openData);
}

void TableExportDialog::addSources(QGridLayout &form)
{
    m_sources = new QCheckBox(tr("&Sources"));
    m_sources->setObjectName(QStringLiteral("tableSources"));
    m_sources->setAccessibleDescription(tr("Include"));
    addLine(form, tr("Include"), m_sources, nullptr);
}

void TableExportDialog::addFile(QGridLayout &form, const QString &path)
{
    m_file = new FileField(QStringLiteral("xlsx"), {});
    const QFileInfo file(path);
    m_file->setPath(file.isDir() ? path + u'/' : path);
    addLine(form, tr("F&ile"), m_file, m_file->edit());
    QLayoutItem *label = form.itemAtPosition(form.rowCount() - 1, 0);
    label->setAlignment(Qt::AlignTop);
    static_cast<QLabel *>(label->widget())->setMinimumHeight(m_file->edit()->sizeHint().height());
    connect(m_file, &FileField::changed, this, &TableExportDialog::refresh);
}

void TableExportDialog::addFoot()
{
    foot().addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("tableCancel"));
    cancel->setAutoDefault(false);
    m_export = new QPushButton;
    m_export->setObjectName(QStringLiteral("tableExport"));
    m_export->setDefault(true);
    setButtonKind(*cancel, ButtonKind::Secondary);
    setButtonKind(*m_export, ButtonKind::Primary);
    foot().addWidget(cancel);
    foot().addWidget(m_export);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT exportRequested(choice(), m_file->path(),
                               m_file->isAgreed() ? ExistingFiles::Agreed : ExistingFiles::Ask);
    });
}

void TableExportDialog::begin(const TableChoice &choice)
{
    m_rows->setCurrent(static_cast<int>(choice.rows));
    if (m_columns)
        m_columns->setCurrent(static_cast<int>(choice.columns));
    const bool isExcelFr = choice.format == TableFormat::CsvExcelFr;
    (isExcelFr ? m_excelFr : m_openData)->setChecked(true);
    if (choice.format == TableFormat::Json)
        m_json->setChecked(true);
    else
        (choice.format == TableFormat::Xlsx ? m_xlsx : m_csv)->setChecked(true);
    m_sources->setChecked(choice.withSources);
    for (QRadioButton *button : {m_xlsx, m_csv, m_json, m_openData, m_excelFr})
        connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
            if (!isOn)
                return;
            suggestName();
            refresh();
        });
    suggestName();
    refresh();
    fit(Width);
}

TableChoice TableExportDialog::choice() const
{
    TableChoice choice;
    choice.rows = static_cast<TableRows>(m_rows->current());
    choice.columns = m_columns ? static_cast<TableColumnsChoice>(m_columns->current())
                               : TableColumnsChoice::All;
    if (m_json->isChecked())
        choice.format = TableFormat::Json;
    else if (m_csv->isChecked())
        choice.format = m_excelFr->isChecked() ? TableFormat::CsvExcelFr : TableFormat::CsvOpenData;
    choice.withSources = m_sources->isChecked();
    return choice;
}

void TableExportDialog::suggestName()
{
    const TableChoice chosen = choice();
    const auto extension = extensionOf(chosen.format);
    const QString suffix = QString::fromUtf8(extension.data(),
                                             static_cast<qsizetype>(extension.size()));
    m_file->setSuffix(suffix, tr("Tables (*.%1)").arg(suffix));
    m_file->suggestName(QString::fromStdString(tableFileName(
        m_engine.catalogue(), m_content.kind, chosen.format, nameHint(m_content, chosen.rows))));
}

QString TableExportDialog::formatNote() const
{
    switch (choice().format) {
    case TableFormat::CsvOpenData:
        return tr("UTF-8, commas, values as they are. A schema and a description of the columns "
                  "are written beside the table.");
    case TableFormat::CsvExcelFr:
        return tr("Semicolons and decimal commas. Cells that begin with =, +, - or @ are preceded "
                  "by an apostrophe, so that Excel does not take them for formulas.");
    case TableFormat::Json:
        return tr("For programs: one object per row, with the date of the catalogue and the search "
                  "used.");
    case TableFormat::Xlsx:
    case TableFormat::Markdown:
    case TableFormat::Html: break;
    }
    return tr("A second sheet describes the columns, the date of the catalogue and the search "
              "used.");
}

QString TableExportDialog::obstacle() const
{
    if (count() > 0)
        return m_file->isUsable() ? QString() : tr("The file needs a name and a folder.");
    if (choice().rows == TableRows::Selected)
        return tr("No row is selected. Choose the rows shown or the whole catalogue.");
    return tr("The list is empty. Choose the whole catalogue.");
}

void TableExportDialog::refresh()
{
    if (!m_export)
        return;
    const bool isCsv = m_csv->isChecked();
    m_profileLabel->setVisible(isCsv);
    m_profiles->setVisible(isCsv);
    const QString reason = obstacle();
    m_note->setText(reason.isEmpty() ? formatNote() : reason);
    setInk(*m_note, reason.isEmpty() ? Token::T2 : Token::Warn);
    m_export->setText(tr("&Export %n row(s)", nullptr, static_cast<int>(count())));
    m_export->setAccessibleName(plain(m_export->text()));
    m_export->setEnabled(reason.isEmpty());
    m_export->setToolTip(reason);
    m_export->setAccessibleDescription(reason.isEmpty() ? m_note->text() : reason);
    // A size the user gave stays, as long as everything has room.
    if (isCsv != m_hadProfiles || height() < layout()->totalHeightForWidth(width()))
        fit(Width);
    m_hadProfiles = isCsv;
}

} // namespace eig
