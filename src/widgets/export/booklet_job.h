// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/result.h"
#include "documents/booklet.h"
#include "models/worker.h"

#include <QObject>

#include <atomic>
#include <filesystem>
#include <memory>
#include <vector>

namespace eig {

struct BookletRequest {
    Catalogue catalogue;
    std::vector<Id> challenges;
    BookletOptions options;
    std::filesystem::path file;
    bool mayReplace = false; ///< else a file that comes to stand there meanwhile is an error
};

/// Where a booklet is, and what began since the last news.
struct BookletNews {
    BookletStep step;
    std::vector<BookletStep> begun; ///< one for each part, in order; the last one is at hand
};

struct BookletEnd {
    enum class Outcome { Written, Cancelled, Failed };

    Outcome outcome = Outcome::Cancelled;
    int pages = 0;
    std::size_t bytes = 0;
    std::vector<BookletNote> notes{};
    Error error{};
};

/// One booklet on a worker: composed in memory, then written at once. A cancelled or failed one
/// leaves the file as it was, or no file.
class BookletJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// While none is running.
    void start(BookletRequest request);
    /// The end is still told by finished(): a file that was already being written is complete.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isCancelled != nullptr; }

Q_SIGNALS:
    /// At most about 20 times a second.
    void progressed(const eig::BookletNews &news);
    /// Once for each start(), never from within it.
    void finished(const eig::BookletEnd &end);

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of the booklet that runs
    Worker m_worker; ///< goes first: what it runs speaks to this object
};

} // namespace eig
