#pragma once

#include <span>

/// The English sentences of the engine that the console knows, as core/base/sentence.h makes them:
/// literals in the sources of the translators, by what says them. ui/text/engine_words.h is how
/// they are used; tests/lint/engine_words.py holds all but the first to the sources.
namespace stacknet::ui {

/// The table of data (core/tasks/retention.h); of the translators' context "Retention", all others
/// of "Engine".
std::span<const char* const> retentionWords();

std::span<const char* const> engineWordsOfAttestation();
std::span<const char* const> engineWordsOfAttestationRim();
std::span<const char* const> engineWordsOfSandbox();
std::span<const char* const> engineWordsOfInference();
std::span<const char* const> engineWordsOfRack();
std::span<const char* const> engineWordsOfKeys();
std::span<const char* const> engineWordsOfNetwork();
std::span<const char* const> engineWordsOfAlerts();
std::span<const char* const> engineWordsOfSettings();
std::span<const char* const> engineWordsOfProofs();
std::span<const char* const> engineWordsOfEngine();
std::span<const char* const> engineWordsOfWork();
/// Errors of the console itself, which are shown as the engine's are.
std::span<const char* const> engineWordsOfConsole();

}  // namespace stacknet::ui
