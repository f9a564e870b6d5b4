// SPDX-License-Identifier: BSL-1.0
#include <depositary/calendar/delay.hpp>
#include <depositary/text/embedded.hpp>

#include <iostream>

int main() {
    const depositary::Date fulfilled = depositary::on(1998, 9, 16);
    const depositary::Date effect = depositary::Delay(depositary::FirstDayOfNthMonth(6)).after(fulfilled);
    std::cout << to_string(effect) << ", " << depositary::text::embedded_documents().size() << " documents built in\n";
    return effect == depositary::on(1999, 3, 1) ? 0 : 1;
}
