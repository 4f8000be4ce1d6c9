// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/booklet_job.h"

#include "core/storage/atomic_file.h"

#include <QElapsedTimer>

#include <filesystem>
#include <functional>
#include <system_error>
#include <utility>

namespace eig {
namespace {

constexpr qint64 NewsMs = 50; ///< between two reports to the window

/// Gathers steps on the worker and passes them on now and then.
class News
{
public:
    explicit News(std::function<void(BookletNews)> tell) : m_tell(std::move(tell)) {}

    void add(const BookletStep &step)
    {
        const bool isOther = step.name != m_news.step.name || step.sheet != m_news.step.sheet
            || step.stage != m_news.step.stage;
        m_news.step = step;
        if (isOther)
            m_news.begun.push_back(step);
        if (!m_sinceTold.isValid() || m_sinceTold.elapsed() >= NewsMs)
            tell();
    }

    void tell()
    {
        m_sinceTold.start();
        m_tell(m_news);
        m_news.begun.clear();
    }

private:
    std::function<void(BookletNews)> m_tell;
    BookletNews m_news;
    QElapsedTimer m_sinceTold;
};

BookletEnd failed(const Error &error) { return {BookletEnd::Outcome::Failed, 0, 0, {}, error}; }

BookletEnd make(const BookletRequest &request, const std::function<bool()> &isCancelled, News news)
{
    std::vector<const Challenge *> challenges;
    for (const Id &id : request.challenges) {
        if (const Challenge *challenge = request.catalogue.challenge(id))
            challenges.push_back(challenge);
    }
    const auto progress = [&](const BookletStep &step) {
        if (isCancelled())
            return false;
        news.add(step);
        return true;
    };
    if (isCancelled())
        return {};
    auto booklet = composeBooklet(request.catalogue, challenges, request.options, progress);
    news.tell();
    if (!booklet)
        return failed(booklet.error());
    if (!booklet->has_value() || isCancelled())
        return {};
    std::error_code unknown;
    if (!request.mayReplace && std::filesystem::exists(request.file, unknown))
        return failed({ErrorCode::WriteFailed, request.file.filename().string(),
                       "a file of this name was made meanwhile"});
    const PdfFile &file = (*booklet)->file;
    if (const auto written = writeFileAtomically(request.file, file.bytes); !written)
        return failed(written.error());
    return {BookletEnd::Outcome::Written,
            file.pages,
            file.bytes.size(),
            std::move((*booklet)->notes),
            {}};
}

} // namespace

void BookletJob::start(BookletRequest request)
{
    Q_ASSERT(!isRunning());
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    // Cancelling does not go through the worker's own stop: what it stops before it begins is not
    // received, and the window waits for an end.
    m_worker.run(
        [this, request = std::move(request), flag = m_isCancelled](const std::stop_token &stop) {
            const auto tell = [this](BookletNews news) {
                QMetaObject::invokeMethod(
                    this,
                    [this, news = std::move(news)] {
                        if (isRunning())
                            Q_EMIT progressed(news);
                    },
                    Qt::QueuedConnection);
            };
            return make(
                request, [flag, stop] { return *flag || stop.stop_requested(); }, News(tell));
        },
        [this](const BookletEnd &end) {
            m_isCancelled.reset();
            Q_EMIT finished(end);
        });
}

void BookletJob::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

} // namespace eig
