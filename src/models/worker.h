// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace eig {

/// One thread of its own for whatever may touch a file, so that the window never waits. Jobs run
/// one after the other; a result is received in the thread of the worker, and only while it lives.
class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(QObject *parent = nullptr);
    /// Asks every job to stop and waits for the one that runs.
    ~Worker() override;

    /// job(std::stop_token) runs on the worker's thread and returns a value, which receive(value)
    /// gets. A job that was asked to stop before it began does not run and is not received.
    template<typename Job, typename Receive> std::stop_source run(Job job, Receive receive)
    {
        std::stop_source source;
        forgetFinished();
        const auto isFinished = std::make_shared<bool>(false);
        m_requests.push_back({source, isFinished});
        m_pool.start([this, source, isFinished, job = std::move(job),
                      receive = std::move(receive)]() mutable {
            if (source.stop_requested())
                return;
            auto value = job(source.get_token());
            QMetaObject::invokeMethod(
                this,
                [isFinished, receive = std::move(receive), value = std::move(value)]() mutable {
                    *isFinished = true;
                    receive(std::move(value));
                },
                Qt::QueuedConnection);
        });
        return source;
    }

private:
    struct Request {
        std::stop_source source;
        std::shared_ptr<bool> isFinished; ///< only touched in the worker object's thread
    };

    void forgetFinished();

    QThreadPool m_pool;
    std::vector<Request> m_requests;
};

} // namespace eig
