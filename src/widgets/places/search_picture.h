// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/icons.h"

#include <QLabel>

namespace eig {

/// A tile with the magnifying glass or another icon, above the words of an empty result. Follows
/// text size and theme.
class SearchPicture : public QLabel
{
    Q_OBJECT

public:
    explicit SearchPicture(QWidget *parent = nullptr);
    void setIcon(Icon icon);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Icon m_icon = Icon::Search;
};

} // namespace eig
