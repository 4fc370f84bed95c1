// Boost.JSON as source: the crypto module does not link the library, only its vector tests read
// JSON.
#include <boost/json/src.hpp>
