// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/serialization.hpp>

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <boost/archive/xml_iarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>
#include <boost/serialization/vector.hpp>

#include "catch.hpp"
#include "formats/everything.hpp"
#include "formats/same_register.hpp"

#include <sstream>

using namespace depositary;
using boost::serialization::make_nvp;

namespace {

template <class Out, class In, class T>
T through(const T& value, T place) {
    std::stringstream stream;
    {
        Out out(stream);
        out << make_nvp("value", value);
    }
    In in(stream);
    in >> make_nvp("value", place);
    return place;
}

template <class T>
void check_text(const T& value, const T& place) {
    CHECK_FALSE(same(value, place));
    CHECK(same(through<boost::archive::text_oarchive, boost::archive::text_iarchive>(value, place), value));
}

// Of the five types, registers and campaigns hold the other three.
template <class T>
void check_all(const T& value, const T& place) {
    check_text(value, place);
    CHECK(same(through<boost::archive::binary_oarchive, boost::archive::binary_iarchive>(value, place), value));
    CHECK(same(through<boost::archive::xml_oarchive, boost::archive::xml_iarchive>(value, place), value));
}

}    // namespace

TEST_CASE("users put treaties, States, instruments, registers and campaigns into archives of their own") {
    check_text(everything::treaties().front(), everything::treaties().back());
    check_text(everything::state(), State{.key = "CAN"});
    check_text(everything::instrument(), signature("CAN", on(2001, 5, 3)));
    check_all(everything::record(), Register(everything::treaties().front()));
    CampaignIdentity identity = everything::campaign().identity();
    identity.name = "Another";
    check_all(everything::campaign(),
              Campaign(std::move(identity), {.objectives = everything::campaign().objectives()}));
}

TEST_CASE("a register is loaded on the roster that it has") {
    const auto roster =
        std::make_shared<const Roster>(std::vector<State>{State{.key = "CAN", .names = {{"Canada", {}}}}},
                                       std::vector<Group>{}, std::vector<WeightTable>{});
    const Register loaded = through<boost::archive::text_oarchive, boost::archive::text_iarchive>(
        everything::record(), Register(std::make_shared<const Treaty>(everything::treaties().back()), roster));
    CHECK(loaded.shared_roster() == roster);
    CHECK(loaded.size() == everything::record().size());
}

TEST_CASE("classes without a default are loaded in containers and through pointers") {
    const std::vector<Treaty> treaties = everything::treaties();
    CHECK(through<boost::archive::text_oarchive, boost::archive::text_iarchive>(treaties, {}) == treaties);

    std::stringstream stream;
    const Treaty* out = &treaties.front();
    boost::archive::text_oarchive(stream) << out;
    Treaty* in = nullptr;
    boost::archive::text_iarchive(stream) >> in;
    const std::unique_ptr<Treaty> loaded(in);
    REQUIRE(loaded != nullptr);
    CHECK(*loaded == treaties.front());
}
