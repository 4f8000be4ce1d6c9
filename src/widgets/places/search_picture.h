// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace eig {

/// A tile with the magnifying glass, above the words of an empty result. Follows text size and
/// theme.
class SearchPicture : public QLabel
{
    Q_OBJECT

public:
    explicit SearchPicture(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace eig
