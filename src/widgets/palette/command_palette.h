// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/palette.h"
#include "models/palette_model.h"
#include "widgets/palette/palette_delegate.h"
#include "widgets/search/popup_panel.h"

#include <QPointer>

class QKeyEvent;
class QLineEdit;

namespace eig {

class ChoiceList;
class PaletteFoot;

/// What the palette is opened with. The palette outlives the panel's being open.
struct PaletteContent {
    const Palette &palette;
    std::vector<std::string> recent; ///< what was used last, as Palette::find() takes it
    PaletteModel::StateSource stateOf;
    Language language = Language::French;
};

/// A field over the window with what its text stands for: commands, places, records, filters. The
/// focus stays in the field while it is open and goes back to where it was; the first line is
/// current at once, and Enter takes it.
class CommandPalette : public PopupPanel
{
    Q_OBJECT

public:
    /// own: the key that opens it, which closes it too.
    CommandPalette(QWidget *window, PaletteIcons icons, const QKeySequence &own);

    void open(PaletteContent content);
    /// When it offers something else than commands and all records: its name, and what the empty
    /// field says.
    void setTexts(const QString &name, const QString &placeholder);
    /// Closes it; the focus goes back unless it is elsewhere by now.
    void dismiss() override;

Q_SIGNALS:
    /// The panel is closed and the focus back by then.
    void chosen(const eig::PaletteItem &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool isOwn(const QShortcutEvent &shortcut) const override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void find(const QString &typed);
    void choose(int row);
    void take(int row);
    void retranslate();
    void place();

    PaletteModel *m_model;
    ChoiceList *m_list;
    QLineEdit *m_field;
    PaletteFoot *m_foot;
    QKeySequence m_own;
    QString m_name;                          ///< empty: its own
    QString m_placeholder;                   ///< empty: its own
    std::optional<PaletteContent> m_content; ///< while it is open
    QPointer<QWidget> m_opener;
    bool m_isChosen = false; ///< keys led to the current line
};

} // namespace eig
