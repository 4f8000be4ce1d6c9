// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace eig {

/// Parts its widgets by a hairline that is easy to grip.
class HairlineSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit HairlineSplitter(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSplitterHandle *createHandle() override;
};

} // namespace eig
