// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace eig {

class SidebarButton;
struct PlaceSpec;

/// The places with their counts, and the edition at the foot. Collapsed it is a rail of icons with
/// tool tips. Up and Down move between the places.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);
    void setLanguage(Language language);
    void setPlace(const PlaceSpec &place);
    void setRail(bool isRail);
    [[nodiscard]] bool isRail() const { return m_isRail; }
    void focusPlace();

Q_SIGNALS:
    void placeChosen(const eig::PlaceSpec &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    Catalogue m_catalogue;
    Language m_language;
    bool m_isRail = false;
    QLabel *m_heading;
    std::vector<SidebarButton *> m_buttons;
    bool m_isSetting = false; ///< the change is not the user's ///< in the order of the place table
    QWidget *m_foot;
    QLabel *m_edition;
    QLabel *m_content;
};

} // namespace eig
