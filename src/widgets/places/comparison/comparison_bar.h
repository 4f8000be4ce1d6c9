// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace eig {

/// The heading of a comparison and what can be done with it. Where there is too little room its
/// buttons are icons alone.
class ComparisonBar : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonBar(QWidget *parent);

    struct Texts {
        QString title;
        QString count; ///< "3 défis"
        QString add;   ///< "Ajouter un défi"
        QString full;  ///< why none can be added
    };
    void showTexts(const Texts &texts);
    /// What there is to do: adding a record, and showing and taking away a comparison.
    void setUses(bool canAdd, bool hasTable);
    void setDifferencesOnly(bool isOn);
    [[nodiscard]] bool isDifferencesOnly() const;
    [[nodiscard]] QWidget *addButton() const;

Q_SIGNALS:
    void differencesToggled(bool isOn);
    void addRequested();
    void copyRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Button {
        QPushButton *button;
        QString text;
    };
    void applyFonts();
    void fit();
    [[nodiscard]] int neededWidth() const;
    void showButtonTexts(bool areShown);

    QLabel *m_title;
    QLabel *m_count;
    QCheckBox *m_differences;
    std::vector<Button> m_buttons; ///< add, copy, export
    QString m_full;
};

} // namespace eig
