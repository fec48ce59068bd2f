// SPDX-License-Identifier: MIT
// What is signed was signed by others: Telegram itself, and Python's hmac and cryptography.
#include "telepot/web_login.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "telepot/try_call.hpp"

namespace telepot {
namespace {

using Reason = BadLogin::Reason;

constexpr std::string_view kToken = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
constexpr std::int64_t kSigned = 1'700'000'000;
constexpr LoginOptions kThen{.now = kSigned + 60};

// Published with the documentation of a library for Mini Apps; signed by Telegram for bot 7342037359.
constexpr std::string_view kPublished =
    "user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%20%2B%20-%20%3F%20%5C%2F%22%2C%22"
    "last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%"
    "2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22photo_url%22%3A%22https%3A%5C%2"
    "F%5C%2Ft.me%5C%2Fi%5C%2Fuserpic%5C%2F320%5C%2F4FPEE4tmP3ATHa57u6MqTDih13LTOiMoKoLDRG4PnSA.svg%22"
    "%7D&chat_instance=8134722200314281151&chat_type=private&auth_date=1733509682&signature=TYJxVcisq"
    "bWjtodPepiJ6ghziUL94-KNpG8Pau-X7oNNLNBM72APCpi_RKiUlBvcqo5L-LAxIc3dnTzcZX_PDg&hash=a433d8f9847bd"
    "6addcc563bff7cc82c89e97ea0d90c11fe5729cae6796a36d73";

// Of the token above.
constexpr std::string_view kInitData =
    "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A99281932%2C%22first_name%22%3A%22Ann%20%2B%"
    "20%5C%22B%5C%22%22%2C%22last_name%22%3A%22%C3%9C%2F%C3%9F%22%2C%22username%22%3A%22ann_b%22%2C%2"
    "2language_code%22%3A%22en%22%2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22ph"
    "oto_url%22%3A%22https%3A%2F%2Ft.me%2Fi%2Fuserpic%2F320%2Fx.svg%22%7D&chat_instance=-378847531757"
    "2404878&chat_type=private&start_param=abc_DEF-1&auth_date=1700000000&hash=e71c6dc6552b52cf3cd9c7"
    "3b4cbc764f51286ee18a7e70917f0ad23198172a6d";
// The same with a signature by the key below.
constexpr std::string_view kSignedInitData =
    "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A99281932%2C%22first_name%22%3A%22Ann%20%2B%"
    "20%5C%22B%5C%22%22%2C%22last_name%22%3A%22%C3%9C%2F%C3%9F%22%2C%22username%22%3A%22ann_b%22%2C%2"
    "2language_code%22%3A%22en%22%2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22ph"
    "oto_url%22%3A%22https%3A%2F%2Ft.me%2Fi%2Fuserpic%2F320%2Fx.svg%22%7D&chat_instance=-378847531757"
    "2404878&chat_type=private&start_param=abc_DEF-1&auth_date=1700000000&signature=a8XeQJ5515sjIOBmH"
    "JdnpZ76ItHV2gS9pckwDmEpWFKcABscPrA2nXLkStVXWaZ_67fxVBfPbWA78NR5Gc0wCA&hash=627583f63d2fc896a155e"
    "a01946c9dcad17a33fe0f2b847bafa42890b774bf52";
constexpr std::string_view kKey = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8";

// Of the Login widget.
constexpr std::string_view kLogin =
    "id=99281932&first_name=Ann%20%2B%20%22B%22&last_name=%C3%9C%2F%C3%9F&username=ann_b&photo_url=ht"
    "tps%3A%2F%2Ft.me%2Fi%2Fuserpic%2F320%2Fx.jpg&auth_date=1700000000&hash=5014ca35876c87bd4aa77c89c"
    "de36162802025d50b4e92a399287b3360733eee";

template <class F>
Reason refused(F check) {
    const auto outcome = try_call(check);
    const auto* error = outcome.template error_as<BadLogin>();
    if (error == nullptr) ADD_FAILURE() << "it was taken: " << outcome.what();
    return error == nullptr ? Reason::malformed : error->reason();
}

/// The text with one part exchanged.
std::string with(std::string_view text, std::string_view part, std::string_view other) {
    std::string result(text);
    const std::size_t at = result.find(part);
    EXPECT_NE(at, std::string::npos);
    return result.replace(at, part.size(), other);
}

TEST(InitDataCheck, TakesWhatTelegramSigned) {
    const InitData data = check_init_data_of(7342037359, kPublished, {.now = 1733509682});
    ASSERT_TRUE(data.user);
    EXPECT_EQ(data.user->id, 279058397);
    EXPECT_TRUE(data.user->is_premium);
    EXPECT_EQ(data.user->photo_url, "https://t.me/i/userpic/320/4FPEE4tmP3ATHa57u6MqTDih13LTOiMoKoLDRG4PnSA.svg");
    EXPECT_EQ(data.chat_instance, "8134722200314281151");
    EXPECT_EQ(data.auth_date, 1733509682);
}

TEST(InitDataCheck, TakesWhatIsSignedWithTheToken) {
    for (const std::string_view text : {kInitData, kSignedInitData}) {
        const InitData data = check_init_data(text, kToken, kThen);
        ASSERT_TRUE(data.user);
        EXPECT_EQ(data.user->id, 99281932);
        EXPECT_EQ(data.user->first_name, "Ann + \"B\"");
        EXPECT_EQ(data.user->last_name, "Ü/ß");
        EXPECT_EQ(data.user->username, "ann_b");
        EXPECT_EQ(data.user->language_code, "en");
        EXPECT_TRUE(data.user->is_premium);
        EXPECT_TRUE(data.user->allows_write_to_pm);
        EXPECT_FALSE(data.user->is_bot);
        EXPECT_EQ(data.query_id, "AAHdF6IQAAAAAN0XohDhrOrc");
        EXPECT_EQ(data.chat_type, "private");
        EXPECT_EQ(data.start_param, "abc_DEF-1");
        EXPECT_EQ(data.auth_date, kSigned);
        EXPECT_FALSE(data.receiver);
        EXPECT_FALSE(data.chat);
        EXPECT_EQ(data.fields["chat_instance"], "-3788475317572404878");
    }
}

TEST(InitDataCheck, RefusesAnyChange) {
    for (const auto& [part, other] :
         {std::pair("99281932", "99281933"), std::pair("start_param=abc", "start_param=abd"),
          std::pair("1700000000", "1700000001"), std::pair("hash=e7", "hash=e8"), std::pair("hash=e7", "hash="),
          std::pair("&chat_type=private", ""), std::pair("&hash", "&more=1&hash"),
          std::pair("is_premium", "is_Premium")}) {
        const std::string changed = with(kInitData, part, other);
        EXPECT_EQ(refused([&] { return check_init_data(changed, kToken, kThen); }), Reason::wrong_signature) << other;
    }
    EXPECT_EQ(refused([] { return check_init_data(kInitData, "110201543:other", kThen); }), Reason::wrong_signature);
    EXPECT_EQ(refused([] { return check_login(kInitData, kToken, kThen); }), Reason::wrong_signature);
}

TEST(InitDataCheck, RefusesAnyChangeOfWhatTelegramSigned) {
    const LoginOptions then{.now = 1733509682};
    EXPECT_EQ(refused([&] { return check_init_data_of(7342037358, kPublished, then); }), Reason::wrong_signature);
    EXPECT_EQ(refused([&] { return check_init_data_of(7342037359, kPublished, then, PublicKey::telegram_test()); }),
              Reason::wrong_signature);
    for (const auto& [part, other] : {std::pair("279058397", "279058398"), std::pair("signature=TY", "signature=TZ"),
                                      std::pair("auth_date=1733509682", "auth_date=1733509683")}) {
        const std::string changed = with(kPublished, part, other);
        EXPECT_EQ(refused([&] { return check_init_data_of(7342037359, changed, then); }), Reason::wrong_signature);
    }
    const std::string shorter = with(kPublished, "X_PDg", "X_PD");
    EXPECT_NE(try_call([&] { return check_init_data_of(7342037359, shorter, then); }).error(), nullptr);
    EXPECT_EQ(refused([&] { return check_init_data_of(110201543, kInitData, kThen); }), Reason::malformed);
}

TEST(InitDataCheck, TakesAnotherKey) {
    const PublicKey key(kKey);
    EXPECT_EQ(check_init_data_of(110201543, kSignedInitData, kThen, key).user->id, 99281932);
    EXPECT_EQ(refused([] { return check_init_data_of(110201543, kSignedInitData, kThen); }), Reason::wrong_signature);
    // The hash plays no part in it.
    EXPECT_EQ(check_init_data_of(110201543, with(kSignedInitData, "hash=62", "hash=00"), kThen, key).auth_date,
              kSigned);
    EXPECT_THROW(PublicKey("03a1"), BadArgument);
    EXPECT_THROW(PublicKey(std::string(64, 'x')), BadArgument);
}

TEST(InitDataCheck, LooksAtTheTime) {
    const auto at = [](std::int64_t now, Seconds age) { return LoginOptions{.max_age = age, .now = now}; };
    EXPECT_EQ(check_init_data(kInitData, kToken, at(kSigned + 3600, 3600)).auth_date, kSigned);
    EXPECT_EQ(refused([&] { return check_init_data(kInitData, kToken, at(kSigned + 3601, 3600)); }), Reason::expired);
    EXPECT_EQ(refused([] { return check_init_data(kInitData, kToken); }), Reason::expired);
    EXPECT_EQ(check_init_data(kInitData, kToken, {.max_age = 0}).auth_date, kSigned);
    EXPECT_EQ(check_init_data(kInitData, kToken, at(kSigned - 300, 3600)).auth_date, kSigned);
    EXPECT_EQ(refused([&] { return check_init_data(kInitData, kToken, at(kSigned - 301, 3600)); }), Reason::not_yet);
}

TEST(InitDataCheck, RefusesWhatIsIllFormed) {
    for (const std::string& text :
         {std::string(), std::string("hash"), std::string("%"), std::string("a=%4&hash=00"), std::string("auth_date=1"),
          std::string(kInitData) + "&query_id=2", std::string(kInitData) + "&hash=2", std::string(20'000, 'a'),
          "a=1%0Ab=2&hash=00" + std::string(62, '0'), "a%3Db=1&hash=00" + std::string(62, '0')}) {
        EXPECT_EQ(refused([&] { return check_init_data(text, kToken, kThen); }), Reason::malformed) << text;
    }
    // Signed, and yet not to be understood.
    for (const auto& [name, value] : {std::pair("user", "{"), std::pair("user", "{}"), std::pair("chat", "[]"),
                                      std::pair("can_send_after", "soon")}) {
        const std::string text = sign_init_data(WebFields().add("auth_date", "1700000000").add(name, value), kToken);
        EXPECT_EQ(refused([&] { return check_init_data(text, kToken, kThen); }), Reason::malformed) << value;
    }
    const std::string undated = sign_init_data(WebFields().add("query_id", "1"), kToken);
    EXPECT_EQ(refused([&] { return check_init_data(undated, kToken, kThen); }), Reason::malformed);
}

TEST(InitDataCheck, TakesWhatWeSign) {
    const InitData data = check_init_data(
        sign_init_data(WebFields()
                           .add("chat", R"({"id":-1001,"type":"supergroup","title":"A & B","username":"ab"})")
                           .add("receiver", R"({"id":8,"first_name":"R","is_bot":true})")
                           .add("can_send_after", "5")
                           .add("auth_date", "1700000000"),
                       kToken),
        kToken, kThen);
    EXPECT_EQ(data.chat->id, -1001);
    EXPECT_EQ(data.chat->type, "supergroup");
    EXPECT_EQ(data.chat->title, "A & B");
    EXPECT_EQ(data.receiver->id, 8);
    EXPECT_TRUE(data.receiver->is_bot);
    EXPECT_EQ(data.can_send_after, 5);
}

TEST(LoginCheck, TakesWhatIsSigned) {
    const WebLogin login = check_login(kLogin, kToken, kThen);
    EXPECT_EQ(login.user.id, 99281932);
    EXPECT_EQ(login.user.first_name, "Ann + \"B\"");
    EXPECT_EQ(login.user.last_name, "Ü/ß");
    EXPECT_EQ(login.user.username, "ann_b");
    EXPECT_EQ(login.user.photo_url, "https://t.me/i/userpic/320/x.jpg");
    EXPECT_EQ(login.auth_date, kSigned);
    EXPECT_EQ(check_login(login.fields, kToken, kThen).user.id, 99281932);
    EXPECT_EQ(sign_login(WebFields({{"id", "5"}, {"auth_date", "1700000000"}}), kToken)
                  .find("id=5&auth_date=1700000000&hash="),
              0U);
}

TEST(LoginCheck, RefusesAnyChange) {
    EXPECT_EQ(refused([] { return check_login(with(kLogin, "id=9", "id=8"), kToken, kThen); }),
              Reason::wrong_signature);
    EXPECT_EQ(refused([] { return check_login(with(kLogin, "ann_b", "ann_c"), kToken, kThen); }),
              Reason::wrong_signature);
    EXPECT_EQ(refused([] { return check_login(kLogin, "110201543:other", kThen); }), Reason::wrong_signature);
    EXPECT_EQ(refused([] { return check_init_data(kLogin, kToken, kThen); }), Reason::wrong_signature);
    EXPECT_EQ(refused([] { return check_login(kLogin, kToken); }), Reason::expired);
    EXPECT_EQ(refused([] { return check_login(with(kLogin, "&hash", "&other"), kToken, kThen); }), Reason::malformed);
}

TEST(LoginCheck, TellsNothingOfTheTokenOrTheData) {
    try {
        static_cast<void>(check_login(with(kLogin, "id=9", "id=8"), kToken, kThen));
        FAIL();
    } catch (const BadLogin& error) {
        const std::string text = error.what();
        EXPECT_EQ(text.find("AAHdqTcv"), std::string::npos);
        EXPECT_EQ(text.find("5014ca"), std::string::npos);
    }
}

}  // namespace
}  // namespace telepot
