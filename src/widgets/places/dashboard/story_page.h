// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/language.h"

#include <QWidget>

namespace eig {

class Breadcrumb;
class DetailPane;
class Settings;

/// The story of the programme as a page of its own: what the detail says of it, with room to read.
class StoryPage : public QWidget
{
    Q_OBJECT

public:
    StoryPage(const Catalogue &catalogue, Language language, Settings &settings,
              QWidget *parent = nullptr);

    [[nodiscard]] DetailPane *detail() const { return m_detail; }
    void setLanguage(Language language);
    /// steps: where the page stands, the last one its own name.
    void setSteps(const QStringList &steps);

Q_SIGNALS:
    void upRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followFont();

    QWidget *m_head;
    Breadcrumb *m_breadcrumb;
    DetailPane *m_detail;
};

} // namespace eig
