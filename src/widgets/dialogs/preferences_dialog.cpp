// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/preferences_dialog.h"

#include "widgets/export/export_folder.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/standard_dialogs.h"
#include "widgets/style/text_style.h"

#include "ui_preferences.h"

#include <QDir>
#include <QEvent>
#include <QScreen>

#include <algorithm>
#include <array>

namespace eig {
namespace {

// In the order of the form.
constexpr std::array LanguageKeys{"", "fr", "en"};
constexpr std::array ThemeKeys{"", "light", "dark"};
constexpr std::array StartKeys{"last", "challenges", "dashboard"};

constexpr int SmallestTextSize = 80; ///< per cent
constexpr int LargestTextSize = 200;
constexpr int TextSizeStep = 10;
constexpr int PreferencesWidth = 520; ///< pixels at 100 %

template<std::size_t Size>
int indexOf(const std::array<const char *, Size> &keys, const QString &key)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&key](const char *candidate) {
        return key == QLatin1String(candidate);
    });
    return found == keys.end() ? 0 : static_cast<int>(found - keys.begin());
}

template<std::size_t Size> QString keyAt(const std::array<const char *, Size> &keys, int index)
{
    return QLatin1String(keys[static_cast<std::size_t>(index)]);
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, LanguageSwitch &language,
                                     const Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    load(settings);
    retranslate();
    refreshFonts();
    connectLook();
    connectFiles();
    connectHistory();
    connect(&language, &LanguageSwitch::languageChanged, this, &PreferencesDialog::retranslate);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fit();
    // The first choice has the focus, and its ring shows until a click.
    setAttribute(Qt::WA_KeyboardFocusChange);
    m_ui->preferredLanguage->setFocus();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::load(const Settings &settings)
{
    m_ui->preferredLanguage->setCurrentIndex(
        indexOf(LanguageKeys, settings.text(Setting::Language)));
    m_ui->preferredTheme->setCurrentIndex(indexOf(ThemeKeys, settings.text(Setting::Theme)));
    m_ui->preferredDensity->setCurrentIndex(settings.flag(Setting::IsCompact) ? 1 : 0);
    m_ui->preferredStart->setCurrentIndex(indexOf(StartKeys, settings.text(Setting::StartPlace)));
    const int size = settings.number(Setting::TextSize);
    for (int percent = SmallestTextSize; percent <= LargestTextSize; percent += TextSizeStep) {
        // A size between the steps was set by hand; it is one of the choices then.
        if (size > percent - TextSizeStep && size < percent)
            m_ui->preferredTextSize->addItem({}, size);
        m_ui->preferredTextSize->addItem({}, percent);
    }
    m_ui->preferredTextSize->setCurrentIndex(m_ui->preferredTextSize->findData(size));
    m_ui->preferredFolder->setText(QDir::toNativeSeparators(exportFolder(settings)));
    m_ui->preferredQrCode->setChecked(settings.flag(Setting::PdfQrCode));
    m_ui->preferredGreyscale->setChecked(settings.flag(Setting::PdfGreyscale));
    m_ui->clearSearches->setEnabled(!settings.list(Setting::RecentSearches).isEmpty());
    m_ui->clearRecords->setEnabled(!settings.list(Setting::RecentRecords).isEmpty());
}

void PreferencesDialog::connectLook()
{
    connect(m_ui->preferredLanguage, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(keyAt(LanguageKeys, index)); });
    connect(m_ui->preferredTheme, &QComboBox::activated, this,
            [this](int index) { Q_EMIT themeChosen(keyAt(ThemeKeys, index)); });
    connect(m_ui->preferredDensity, &QComboBox::activated, this,
            [this](int index) { Q_EMIT densityChosen(index == 1); });
    connect(m_ui->preferredTextSize, &QComboBox::activated, this, [this](int index) {
        Q_EMIT textSizeChosen(m_ui->preferredTextSize->itemData(index).toInt());
    });
    connect(m_ui->preferredStart, &QComboBox::activated, this, [this](int index) {
        m_settings.setText(Setting::StartPlace, keyAt(StartKeys, index));
    });
}

void PreferencesDialog::connectFiles()
{
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    connect(m_ui->preferredQrCode, &QCheckBox::toggled, this,
            [this](bool isOn) { m_settings.setFlag(Setting::PdfQrCode, isOn); });
    connect(m_ui->preferredGreyscale, &QCheckBox::toggled, this,
            [this](bool isOn) { m_settings.setFlag(Setting::PdfGreyscale, isOn); });
}

/// A button that has nothing left to clear says so by being disabled; the focus goes on first.
void PreferencesDialog::connectHistory()
{
    const auto connectClear = [this](QPushButton *button, auto cleared) {
        connect(button, &QPushButton::clicked, this, [this, button, cleared] {
            Q_EMIT(this->*cleared)();
            if (button->hasFocus())
                m_ui->buttons->button(QDialogButtonBox::Close)->setFocus();
            button->setEnabled(false);
            explainDisabled();
        });
    };
    connectClear(m_ui->clearSearches, &PreferencesDialog::searchesCleared);
    connectClear(m_ui->clearRecords, &PreferencesDialog::recordsCleared);
}

void PreferencesDialog::chooseFolder()
{
    m_dialogs.askFolder(this, tr("Folder of exports"), exportFolder(m_settings),
                        [this](const QString &folder) {
                            m_settings.setText(Setting::ExportFolder, folder);
                            m_ui->preferredFolder->setText(QDir::toNativeSeparators(folder));
                        });
}

void PreferencesDialog::retranslate()
{
    m_ui->retranslateUi(this);
    explainDisabled();
    for (int i = 0; i < m_ui->preferredTextSize->count(); ++i)
        m_ui->preferredTextSize->setItemText(
            i, tr("%1 %").arg(m_ui->preferredTextSize->itemData(i).toInt()));
    fit();
}

void PreferencesDialog::explainDisabled()
{
    for (QPushButton *button : {m_ui->clearSearches, m_ui->clearRecords})
        button->setToolTip(button->isEnabled() ? QString() : tr("There is nothing to clear"));
}

void PreferencesDialog::refreshFonts()
{
    m_ui->folderNote->setFont(fontOf(TextStyle::Small));
    m_ui->folderNote->setForegroundRole(QPalette::PlaceholderText);
}

/// As high as its content, as far as the screen goes; beyond that the content scrolls.
void PreferencesDialog::fit()
{
    const QSize room = screen()->availableSize() * 9 / 10;
    QLayout &grid = *m_ui->content->layout();
    const QMargins margins = layout()->contentsMargins();
    const int width = std::min(
        std::max(scaled(PreferencesWidth),
                 grid.minimumSize().width() + margins.left() + margins.right() + scaled(16)),
        room.width());
    const int inside = width - margins.left() - margins.right();
    const int foot = m_ui->buttons->sizeHint().height() + layout()->spacing() + margins.top()
        + margins.bottom();
    m_ui->scroll->setMinimumWidth(std::min(grid.minimumSize().width() + scaled(16), inside));
    resize(width, std::min(grid.totalHeightForWidth(inside) + foot, room.height()));
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_ui) {
        refreshFonts();
        // Its children get their fonts after it.
        QMetaObject::invokeMethod(this, &PreferencesDialog::fit, Qt::QueuedConnection);
    }
}

} // namespace eig
