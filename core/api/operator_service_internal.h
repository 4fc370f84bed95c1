#pragma once

#include <grpcpp/grpcpp.h>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_set>

#include "core/api/operator_wire.h"
#include "generated/operator.grpc.pb.h"

/// The gRPC side of OperatorServer: calls in, INode out. Internal to the module.
namespace stacknet::api {

class SnapshotWatch;
template <typename Reply>
class PendingReply;

class OperatorService final : public wire_api::Operator::CallbackService, public INodeListener {
public:
    explicit OperatorService(INode& node);
    ~OperatorService() override;

    /// Lets the watchers have the newest picture (for half a second at most), then ends their
    /// streams. No call to the node follows.
    void stop();

    grpc::ServerUnaryReactor* GetSnapshot(grpc::CallbackServerContext* context,
                                          const wire_api::SnapshotRequest* request,
                                          wire_api::Snapshot* reply) override;
    grpc::ServerWriteReactor<wire_api::Snapshot>* WatchSnapshots(
        grpc::CallbackServerContext* context, const wire_api::SnapshotRequest* request) override;
    grpc::ServerUnaryReactor* Submit(grpc::CallbackServerContext* context,
                                     const wire_api::Command* request,
                                     wire_api::CommandResult* reply) override;
    grpc::ServerUnaryReactor* Receipt(grpc::CallbackServerContext* context,
                                      const wire_api::ReceiptRequest* request,
                                      wire_api::ReceiptReply* reply) override;
    grpc::ServerUnaryReactor* Logs(grpc::CallbackServerContext* context,
                                   const wire_api::LogsRequest* request,
                                   wire_api::LogsReply* reply) override;
    grpc::ServerUnaryReactor* Tasks(grpc::CallbackServerContext* context,
                                    const wire_api::TasksRequest* request,
                                    wire_api::TasksReply* reply) override;
    grpc::ServerUnaryReactor* Page(grpc::CallbackServerContext* context,
                                   const wire_api::HistoryQuery* request,
                                   wire_api::PageReply* reply) override;
    grpc::ServerUnaryReactor* Ask(grpc::CallbackServerContext* context,
                                  const wire_api::Question* request,
                                  wire_api::AskReply* reply) override;
    grpc::ServerUnaryReactor* Stop(grpc::CallbackServerContext* context,
                                   const wire_api::StopRequest* request,
                                   wire_api::StopReply* reply) override;

    void onSnapshot(std::uint64_t version) override;
    void onCommandFinished(const CommandResult& result) override;

private:
    friend class SnapshotWatch;
    using PendingResult = std::shared_ptr<PendingReply<wire_api::CommandResult>>;

    void publish();
    void writeNewest(SnapshotWatch& watch);
    bool allUpToDate() const;

    INode& m_node;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::unordered_set<SnapshotWatch*> m_watches;
    std::map<RequestId, PendingResult> m_pending;
    /// Results that overtook the return of submit(); kept only while one is under way.
    std::map<RequestId, CommandResult> m_early;
    std::uint32_t m_submitting = 0;
    bool m_dirty = false;
    bool m_stopping = false;
    std::thread m_publisher;
};

}  // namespace stacknet::api
