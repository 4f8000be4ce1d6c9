// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace eig {

class FacetList;
class FacetModel;
class ListController;
class PromotionHistogram;
class SectionButton;
class Settings;
class TextButton;

/// The facets of the list of challenges, as views of its query (ui.md section 5). One scroll area
/// for all; closed groups are remembered.
class FiltersPanel : public QWidget
{
    Q_OBJECT

public:
    FiltersPanel(ListController &controller, Settings &settings, QWidget *parent);
    ~FiltersPanel() override;

    void retranslate();
    void focusFirst();
    void saveSettings();

Q_SIGNALS:
    /// The user changed the query here.
    void queryEdited();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Group {
        Field field;
        std::unique_ptr<FacetModel> model;
        SectionButton *button = nullptr;
        FacetList *list = nullptr;          ///< or
        PromotionHistogram *bars = nullptr; ///< for promotions
        QWidget *body = nullptr;            ///< one of these two
    };

    void addHeading(QVBoxLayout &column);
    void addGroups(QVBoxLayout &column);
    void addFoot(QVBoxLayout &column);
    void addGroup(Field field, QVBoxLayout &column);
    void addBody(Group &group, QWidget *parent);
    void setOnly(Field field, const QString &value);
    void refresh();
    void showGroup(const Group &group);
    void showSentence();
    void reveal(const QWidget *widget, const QRect &part);
    void applyFonts();

    ListController &m_controller;
    Settings &m_settings;
    QLabel *m_title;
    TextButton *m_clear;
    QScrollArea *m_scroll;
    QLabel *m_sentence;
    std::vector<Group> m_groups;
};

} // namespace eig
