#pragma once

#include <atomic>
#include <optional>

#include "core/inference/openai_backend.h"
#include "core/inference/repro_request.h"

namespace stacknet::tasks {

/// A back end with a reproduction class, over one without: what ManagedLlamaServer is over its
/// child.
class ReproducingBackend final : public inference::IInferenceBackend {
public:
    explicit ReproducingBackend(inference::OpenAiBackend& inner) : m_inner(inner) {
        m_class.data.fill(0x5c);
    }

    Hash256 nodeClass() const { return m_class; }
    /// Chats that were asked for reproducibly.
    int reproducible() const { return m_reproducible; }
    /// Another machine.
    void change() { m_class.data[0] ^= 1; }
    /// The class is not known any more.
    void forget() { m_known = false; }
    void starting() { m_starting = true; }

    inference::BackendStatus status() const override {
        inference::BackendStatus status = m_inner.status();
        if (m_starting) status.state = inference::BackendState::Starting;
        return status;
    }
    std::vector<std::string> models() const override { return m_inner.models(); }
    Result<inference::ModelIdentity> identify(const std::string& model) const override {
        return m_inner.identify(model);
    }
    Result<inference::ChatEnd> chat(const SecretBytes& request, const std::string& model,
                                    const inference::DeltaSink& sink,
                                    const inference::CancelToken& cancel) override {
        return m_inner.chat(request, model, sink, cancel);
    }
    Result<inference::Embeddings> embed(const SecretBytes& request, const std::string& model,
                                        std::size_t inputs,
                                        const inference::CancelToken& cancel) override {
        return m_inner.embed(request, model, inputs, cancel);
    }
    Result<Hash256> reproClass() const override {
        if (m_known) return m_class;
        return IInferenceBackend::reproClass();
    }
    Result<inference::ChatEnd> chatReproducibly(const SecretBytes& request,
                                                const std::string& model,
                                                const inference::DeltaSink& sink,
                                                const inference::CancelToken& cancel) override {
        ++m_reproducible;
        STACKNET_TRY(const auto written, inference::reproducibleRequest(request));
        STACKNET_TRY(auto end, m_inner.chat(written.requestJson, model, sink, cancel));
        end.reproClass = inference::taskReproClass(m_class, written.sampling);
        return end;
    }

private:
    inference::OpenAiBackend& m_inner;
    Hash256 m_class;
    std::atomic<bool> m_known = true;
    std::atomic<bool> m_starting = false;
    std::atomic<int> m_reproducible = 0;
};

}  // namespace stacknet::tasks
