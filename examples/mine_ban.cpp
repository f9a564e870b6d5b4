// SPDX-License-Identifier: BSL-1.0
// [readme]
#include <depositary/depositary.hpp>

#include <iostream>

namespace dp = depositary;

int main() {
    dp::Register record{dp::collection().at("mine-ban-1997")};
    record.add(dp::signature("CAN", dp::on(1997, 12, 3)));
    record.add(dp::ratification("CAN", dp::on(1997, 12, 3)));
    std::cout << "Norway ratifies: " << dp::explain(dp::judge(record, dp::ratification("NOR", dp::on(1998, 7, 9))));
    std::cout << "Norway accedes: " << dp::explain(dp::judge(record, dp::accession("NOR", dp::on(1998, 7, 9))));

    const auto real = dp::built_in_record("mine-ban-1997");
    const dp::Status status = dp::status(*real, dp::on(1999, 3, 1));
    std::cout << "Parties on 1 March 1999: " << status.counts().parties << "\n" << dp::explain(status, "Canada");
}
// [readme]
