// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/icons.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace eig {

class HeadingLabel;

/// A section of the detail pane: heading, button to fold it, and a column of widgets.
class DetailSection : public QWidget
{
    Q_OBJECT

public:
    /// What a section is called: its key in the settings, its drawing in the rail, its heading.
    struct Name {
        QString key;
        Icon icon = Icon::None;
        QString title;
    };
    /// The first section stands right under the name of the record and needs no heading.
    enum class Heading { Shown, Hidden };

    explicit DetailSection(Name name, Heading heading = Heading::Shown, QWidget *parent = nullptr);

    [[nodiscard]] const Name &name() const { return m_name; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);
    /// Puts the focus on what the section begins with.
    void focusHeading();

Q_SIGNALS:
    void openChanged(bool isOpen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void addHeading();

    Name m_name;
    QVBoxLayout *m_outer;
    QWidget *m_body;
    QVBoxLayout *m_column;
    HeadingLabel *m_heading = nullptr;
    QToolButton *m_fold = nullptr;
    bool m_isOpen = true;
};

} // namespace eig
