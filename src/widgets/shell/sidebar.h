// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"

#include <QWidget>

#include <map>
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
    /// How much a place of "My space" holds; 0 is not shown.
    void setOwnCount(const PlaceSpec &place, int count);
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
    void addPlace(const PlaceSpec &place);
    void refresh();
    void refreshPlaces();
    [[nodiscard]] QString countOf(const PlaceSpec &place) const;

    Catalogue m_catalogue;
    Language m_language;
    bool m_isRail = false;
    QLabel *m_heading;
    QLabel *m_ownHeading;
    std::vector<SidebarButton *> m_buttons;
    std::vector<const PlaceSpec *> m_specs; ///< of each button
    std::map<const PlaceSpec *, int> m_ownCounts;
    bool m_isSetting = false; ///< the change is not the user's
    QWidget *m_foot;
    QLabel *m_edition;
    QLabel *m_content;
};

} // namespace eig
