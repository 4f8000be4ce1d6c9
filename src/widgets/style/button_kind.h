// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAbstractButton;
class QStyleOption;
class QWidget;

namespace eig {

/// How the style draws a QPushButton or QToolButton. Automatic: the default button of a dialog is
/// primary, a flat or auto-raised one flat, any other secondary. One primary button per region.
enum class ButtonKind { Automatic, Secondary, Primary, Flat };

/// Small: 26 high instead of 32, as in the detail pane; the caller sets a small font too.
enum class ButtonSize { Regular, Small };

void setButtonKind(QAbstractButton &button, ButtonKind kind);
void setButtonSize(QAbstractButton &button, ButtonSize size);
/// A count after the text, in a filled pill; empty for none. Also belongs into the accessible name.
void setButtonBadge(QAbstractButton &button, const QString &text);

/// Never Automatic.
[[nodiscard]] ButtonKind buttonKind(const QStyleOption &option, const QWidget *button);
[[nodiscard]] ButtonSize buttonSize(const QWidget *button);
[[nodiscard]] QString buttonBadge(const QWidget *button);

} // namespace eig
