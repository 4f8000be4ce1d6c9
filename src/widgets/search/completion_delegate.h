// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/search/choice_delegate.h"

namespace eig {

/// Paints the lines of a CompletionModel.
class CompletionDelegate : public ChoiceDelegate
{
    Q_OBJECT

public:
    using ChoiceDelegate::ChoiceDelegate;

protected:
    [[nodiscard]] Icon iconAt(const QModelIndex &index) const override;
};

} // namespace eig
