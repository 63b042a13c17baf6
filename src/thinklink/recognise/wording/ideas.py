"""The table of ideas: which words may stand for what.

Plain words, `beginning*` for every word that begins so, and `several_words_in_a_row`. A word may stand for several
ideas. The table holds trades and habits, never peoples or places. It is English: other languages get `insufficient`
until their recall has been measured.
"""

from __future__ import annotations

from typing import Final

from .lexicon import compile_lexicon

IDEAS: Final = {
    # -- the machinery of a sentence
    "question": "",
    "negation": """
        not no never nothing nobody none neither nor without don't doesn't didn't won't wouldn't can't cannot
        couldn't shouldn't isn't aren't wasn't needn't mustn't avoid rather_than instead_of dont cant wont
    """,
    "request": """
        please kindly send share tell give bring provide show describe explain forward upload attach snap
        photograph copy let_me_have let_us_have let_me_know let_us_know could_you would_you can_you will_you
        might_you if_you_could if_you_would if_you_can i_need i'd_need i'll_need we_need we'd_need need_from_you
        i_want i_wish we_want want_to_know would_like i'd_like we'd_like like_to_know would_love i'd_love
        wish_to wonder wonders wondering asks_for asked_for ask_for asked_me interested_in looking_for walk_me
        talk_us talk_me read_me find_out fill_in send_me give_me tell_me help_to_know helps_to_know would_help
        useful_to need_only need_is need_are is_needed are_needed what_we_need all_we_need
    """,
    "you": "you your yours you've you'd you're u ur yourself",
    "me": "me us i we my our mine",
    "only": "only just merely simply",
    "wh": """
        who what which how_many how_long how_do how_are how_is how_does how_the how_your how_it how_they how_you
        where when whether why if
    """,
    "system_hard": """
        firewall* vpn endpoint antivirus radios sonar* radar guidance root_key admin_login control_room
        control_rooms freezers isolates substations spares restoration protection_settings anneal etch
        wavelength cladding deposition defect coordinates depth depths mooring* telemetry gyroscope* firmware
        secure_phone guard guards guarded manned shift_pattern night_shift on_duty_at_night backup_host ldap
        repo_access known_gaps weak_points vulnerab* weakness* layout drawings camera_network export_licence
        security_arrangements sign_material contract_numbers uranium pathogen* encryption switchgear scada
        ot_monitoring access_codes alarm_codes badge_system blueprints schematic* substation reactor
        turbine_control crypto_keys patch_level server_room titre batch_failure radars sonars boats satcom
        payload anti-jam tritium lawful_intercept intercept lan_drawings substation_lan access_suppliers
        firewall_rule burial_depths joint_positions growth_recipe dislocation reactor_models process_flow
        selectivity etch_and chamber defect_density recipe_change node release_a_payment supplier_bank ceiling
        array processor cooling low_fliers clutter thermal_cameras dual_use licences ministries_and lifing
        trial_data flight_equipment end_use protection_relays
    """,
    "insiders": """
        colleague colleagues team teams officers officials engineers operators teammates co-workers coworkers
        boss director minister ministers principals deputies desk_officer staff drafters technicians researchers
        postdocs students analysts head_of line_manager manager section councillors members committee
        people_inside friends_inside friends_there friends_who former_colleagues old_colleagues old_group
        sister_agency whips_office counterpart inventors candidates specialists several_people people_of_your
        customers contacts foundry_contacts friend_there former_officials somebody_from young_man the_one_who
    """,
    "who_does": """
        who_decides who_really who_signs who_drafts who_leads who_runs who_is_in_charge in_charge holds_the_pen
        holding_the_pen who_advises now_advises who_follows who_handles who_reports you_report who_you_report
        report_to who_disagrees who_else who_is_on who_was_in who_carries who_sits who_holds who_works who_over
        over_you who's_over who's_on who_threatened who_is_for which_director who_of_your who_of_the who_speaks
        who_stays who_goes still_see still_in_touch still_ring signs_off who_has_left have_left who_left
        who_is_unhappy get_on how_well_you_know who_comes who_wants who_heads heads_it who_checks who_raised
        what_your_boss which_persons which_of_the_team one_officer in_the_team who_you_know knows_everyone
        how_your_office who_owes most_fed_up
    """,
    "name_list": """
        names name list_of a_list org_chart organigram direct_numbers private_contact private_phone
        private_number introduce introductions introduction recommend put_me_in_touch bring_along bring_one
        bring_in find_three pass_on contact_details contacts
    """,
    "work_account": """
        work_account work_email work_e-mail office_e-mail office_email microsoft google company's_microsoft
        university_account research_organisation account_you mailbox_you usual_username e-mail_account
        email_account institution choose_your_university outlook organisation_account university company_mail
        company_e-mail current_company's company's work_mail your_mailbox mailbox microsoft_account
    """,
    # -- what a hostile reader wants
    "unpublished": """
        unpublished internal confidential restricted classified secret embargo* embargoed off_the_record
        off-the-record unredacted un-redacted leaked privileged proprietary raw_data interim not_yet_public
        not_yet_published not_public not_published not_in_print not_yet_in_print not_in_the_press not_in_press
        not_in_the_papers not_on_the_website not_on_the_site not_on_it isn't_on_the isn't_released not_released
        unreleased not_for_publication not_announced haven't_been_announced isn't_out not_yet_out
        behind_closed_doors private_session closed_session closed_door in_the_drawer inside_information
        inside_view negotiation_line negotiating_line negotiating_position red_lines red_line bottom_line
        private_briefing not_yet_gone cut_out left_out leaves_out left_open aren't_filed not_filed not_yet_filed
        before_it_goes before_they_go before_it_is_published before_anyone between_the_lines on_the_inside
        behind_the_scenes internal_version non-public nonpublic does_not_say doesn't_say website_doesn't
        for_not_public rather_than_from_papers not_only_from_papers from_memory delicate sensitive
        current_thinking really_decides really_think what_they_really candid dull beyond_the_minutes
        what_was_said was_said really_said not_yet_on from_the_actual the_actual_tracker behind_it insiders_know
        what_insiders insiders the_mood who_raised raised_the_objections still_read_in read_in held_since
        reached_so_far in-house inhouse before_we_advertise not_for_the_public yet_printed not_yet_printed
        in_practice are_assuming intend_to recent_drafts present_work internal_data present_strength
        doesn't_come_out don't_come_out the_substance current_text less_public in_the_room the_real_one
        real_reason real_reasons honest_colour close_to_it isn't_written not_written between_ourselves_what
        not_in_section
    """,
    "matter": """
        position positions line policy decision decisions plan plans planning strategy paper report reports memo
        briefing briefings submission submissions minutes assessment assessments options review data figures
        results numbers price prices pricing design designs recipe recipes trials tables recordings code branch
        model bids bidders tender tenders roadmap roadmaps findings budget reserve ranking panel licensing
        schemes protocol capacity allocation contracts suppliers drafts draft yields yield customers customer
        lots queue applications objections status map tracker agenda topics issues answers text failure rate
        raw_trials process deck topology load loads assumptions notes
    """,
    "document": """
        document documents drawing drawings manual manuals log logs slide slides spreadsheet file_names
        blueprint blueprints schematic* diagram* org_chart organigram photo_of photos_of picture_of scan_of
        samples work_samples writing_samples annexes export dump table list_of itinerary contract_numbers
        procedures checklist firewall_export configuration config recipes vials seeds layout telegrams cables
        drafts proposals matrix skills_matrix service_manual roadmap_page topology excel export_file bom
        full_bom process_steps process_flow deck raw_trials optical_layout lifing source_code minutes
    """,
    "workplace": """
        department ministry office agency directorate unit team section desk committee council laboratory lab
        site plant control_room fab factory building base station headquarters institute company employer
        organisation organization embassy consulate mission force service cabinet parliament board programme
        program project projects
    """,
    "system": """
        system systems network networks server servers software version versions tools vendor vendors supplier
        suppliers platform platforms equipment access database repository backup camera cameras alarm alarms
        shifts procedure procedures configuration settings set-up setup process chip chips node engine blades
        coating instrument instruments site sites building buildings facility lab
    """,
    "clearance": """
        clearance clearances vetted vetting sc-cleared dv-cleared sc_cleared dv_cleared security_cleared
        security-cleared sc dv level_of_access access_level cleared secret-cleared nato_secret security_check
    """,
    "people": """
        colleague colleagues teammate teammates team staff officers officials engineers operators names name
        friends contacts people persons head director manager line_manager boss minister principals deputies
        successor counterpart students juniors co-workers coworkers somebody someone anyone anybody who officer
        assistant assistants experts whoever members acquaintances old_group drafter drafters desk_officer
        relationships
    """,
    "who": """
        who whom whose which_of names name list org_chart introduce introductions recommend refer
        put_me_in_touch
    """,
    "vulnerable": """
        fed_up unhappy struggling divorce debt debts in_debt money_trouble money_worries passed_over
        under_strain dissatisfied resign* disgruntled threatened not_too_rich what_they_owe lonely bitter
        burned_out unsatisfied reason_to_be_unsatisfied passed_over_for struggling_the_most at_odds complain
        complains
    """,
    "movements": """
        itinerary diary travel_plans travelling when_you_travel where_you_stay which_hotel hotel_do route
        schedule whereabouts alone dates seeing_on delegation attendees who_is_coming guest_list
    """,
    "papers_of_identity": """
        passport passports identity_card id_card driving_licence driver's_licence photo_page passport_page
        national_insurance social_security date_of_birth staff_card id_scan selfie staff_pass
    """,
    "bank": """
        bank account iban sort_code card_number card_details three_digit cvv expiry wallet wallets bank_details
        bank_coordinates
    """,
    "password": """
        password passwords passcode log-in login log_in logins sign_in sign-in sign_on single_sign-on
        credentials username user_name authenticator two-factor microsoft_account google_account
        institutional_sign-in approve_on_your_phone verify_your_account confirm_your_account your_mailbox
        losing_the_mailbox re-verify sign_in_with sign_in_once sign_in_as same_password company_mail
        asked_to_sign
    """,
    "code_texted": """
        read_it_back read_me_back six_digit six_digits six-digit verification_code code_by_text code_you_receive
        code_you_get by_text_in_a give_me_the_code one-time_code
    """,
    "page": "link page portal site room form https http www click here below domain centre center",
    # -- money
    "pay": """
        pay pays paid payment fee fees honorarium retainer stipend remunerat* compensation salary reward rate
        per_note per_paper per_report per_hour per_week per_month a_month a_week a_quarter a_year advisory_fee
    """,
    "amount": """
        gbp usd eur chf pounds dollars euros euro francs thousand k hundred usdt eth btc pound dollar figure
    """,
    "pay_first": """
        deposit refundable advance_fee up-front upfront activation clearance_fee processing_fee facilitation
        guarantee_fee due_diligence_fee diligence_deposit registration_fee visa_fee release_the released_on
        first_drawdown refunded refund blocked_and_set activates handling_fee customs_fee to_release
        non-deductible transfer_fee training_fee starter_kit top_up
    """,
    "coins": """
        crypto* bitcoin btc usdt eth ether ethereum stablecoin* stable_coin stable_coins wallet wallets
        token_sale blockchain trading_platform gift_card gift_cards itunes western_union moneygram
        investment_platform forex guaranteed_return guaranteed_returns returns profit profits staking
    """,
    "invest": """
        invest investing investment deposit send transfer trade trading profit return returns double earn open
        wallet start_small
    """,
    "hidden_pay": """
        cash in_cash vouchers voucher crypto usdt off_the_books under_the_table private_account personal_account
        no_tax tax_free tax-free nothing_to_declare no_paper_trail paper_trail cash_on_arrival brown_envelope
        another_way currency_they_prefer currency_you_prefer no_invoice not_declared undeclared an_envelope
        bring_an_envelope in_person pay_you_directly money_in_person directly_the_same same_evening
        by_another_way your_private paypal revolut my_own_account own_account own_pocket reference_just_says
    """,
    "gift": "gift gifts present tablet phone telephone watch laptop parcel envelope surprise hamper scarf",
    "gave": """
        gave sent posted arrive arrived left_for keep_it take_it send_you give_you bring_you small_token for_you
    """,
    "travel": """
        travel trip trips flight flights air_ticket air_tickets airfare ticket tickets hotel hotels
        business_class visit accommodation lodging nights resort five-star 5-star 5_star tour fly flown journey
    """,
    "all_paid": """
        all_expenses all-expenses all_paid all_costs paid_for on_us on_the_house covered cover_everything
        covers_everything everything_is_paid we_pay they_pay by_us hospitality your_wife your_husband
        your_spouse your_partner your_family family bring_your business_class first_class five-star 5-star
        with_us taken_care arranged_by_us on_the_prize sponsored
    """,
    "abroad": "abroad overseas foreign airport visa country capital resort island beach",
    # -- the offer
    "paper": """
        report reports paper papers note notes article articles assessment assessments analysis analyses brief
        briefs memo memos piece pieces text texts opinion commentary white_paper whitepaper summary pages words
        writing write
    """,
    "trial": """
        trial test first_piece sample_piece test_piece pilot start_with first_one short_one second_one next_one
        second_brief one_more follow-up follow-ups
    """,
    "talk": """
        talk speech lecture lectures keynote speaker speakers seminar conference panel podium roundtable
        round_table workshop symposium forum webinar circle gathering summit congress
    """,
    "job": """
        role position post job vacancy opening mandate assignment opportunity appointment adviser advisor
        consultant consultancy analyst expert experts advisory
    """,
    "client": """
        client clients principal principals partner partners customer end_client end_user investor investors
        employer families readers subscribers donor donors sponsor sponsors organisation organization buyer
        friends trustees
    """,
    "unnamed": """
        anonymous anonymously discreet undisclosed unnamed cannot_name can't_name can't_say cannot_say
        not_disclose not_be_disclosed prefers_to_remain remain_private private stays_private shy_of_publicity
        confidential at_this_stage prefer_no_publicity prefers_no_publicity not_at_liberty reveal_this
        reveals_this later_stage select_group select exclusive certain select_clients private_client
        overseas_partner international_client handful handful_of when_i_know_you not_wish_to_be doesn't_wish
        prefer_that in_formation isn't_a_name no_name quiet_person names_are_never never_published
        introduce_themselves overseas a_private_client small_panel one_family repeating_customer on_paper
    """,
    "vague_firm": """
        international consultancy consulting advisory think_tank boutique global_network select_group
        strategic_advisory management_consultancy insight insights intelligence solutions geopolitical
        research_institute circle centre_for strategic_studies private_fund family_office sovereign_investors
        state-owned forum dialogue bridges panel private_archive patrons
    """,
    "light_work": """
        few_hours hours_a_week hours_a_month part-time part_time flexible from_home work_from_home remote
        remotely little_time light_commitment commitment_is_light no_commitment easy twenty_minutes two_pages
        one_page short_paper short_note two_conversations weekends evenings when_it_suits next_to_your
        compatible_with your_present_job present_employment current_position present_employer alongside
        do_nothing nothing_to_sign half_a_page few_lines couple_of_lines no_interview without_interview
        start_tomorrow for_the_hour an_hour_of for_an_hour thinking_aloud one_or_two_pages short_notes
        short_private open-ended on_weekends choose_when
    """,
    "scarce": """
        only_two only_one only_three one_place two_places few_places last_place last_slot one_slot limited
        selected chosen hand-picked handpicked exclusive exclusively unique rare once-in nominated one_of_five
        by_invitation invitation_only few_people small_circle inner_circle other_candidate another_candidate
        next_on_list next_on_the one_of_a_handful single_vacancy only_you speak_to_you_and_nobody nobody_else
        small_panel asked_for_you you_in_particular by_nomination very_small_panel closed_circle only_six
        only_four one_other_man the_right_man
    """,
    "hurry": """
        urgent urgently asap immediately today tonight right_away by_tomorrow tomorrow within_24 within_48
        closes close_of_business deadline expires expiring last_chance hurry quickly quick fast this_evening
        at_once by_friday by_monday by_wednesday few_hours_left before_midnight times_out minutes
    """,
    "flattery": """
        impressive impressed remarkable outstanding brilliant renowned eminent esteemed distinguished
        exceptional admire admiration perfect_fit perfect_match ideal_candidate great_honour honored honoured
        excellent extraordinary real_expert unique_expertise first_class rare_combination deep_expertise
    """,
    "benefit": "career opportunity honour award prize nominated winner fellowship grant scholarship",
    # -- how they behave
    "channel": """
        whatsapp telegram wechat wickr threema viber skype line_app messenger imessage zalo kakao protonmail
        proton tutanota session_app discord on_signal use_signal signal_under by_signal to_signal via_signal
        signal_for signal_number signal_is my_signal signal_or or_signal instagram
    """,
    "safer": "safer safe secure encrypted comfortable better easier not_good listened watched strong filter_is",
    "private_mail": """
        private_mail private_email private_e-mail personal_mail personal_email personal_e-mail gmail hotmail
        yahoo outlook_address private_address personal_address free_mail webmail private_one my_own_address
        other_address this_address private_number personal_number mobile_number this_private use_this_address
        to_this_address by_this_address private_mailbox
    """,
    "move": """
        move switch continue write add text message reach contact use find join talk chat speak call ping send
        easier better faster safer prefer comfortable convenient easiest best not_here not_on_here rather_than
        off_here off_linkedin
    """,
    "platform_here": """
        linkedin here this_site this_platform platform xing inbox chat_here work_account work_mail office_mail
        council_mail
    """,
    "secret_between": """
        between_us between_ourselves between_you_and_me between_the_two_of keep_it_quiet keep_it_between
        keep_this_between keep_this_to keep_it_to_yourself keep_our our_secret strictly_private
        strictly_confidential discreetly total_discretion nobody_need no_one_need nobody_needs nobody_will_know
        nobody_would_know no_one_will_know no_one_would not_mention don't_mention don't_tell_anyone
        don't_tell_your not_tell_your not_tell_anyone tell_no_one tell_nobody delete_this delete_these
        delete_the_messages delete_our forget_these keep_as_a_surprise a_surprise_from won't_go_further
        goes_no_further not_go_further remain_between stays_between stay_between not_show_yet don't_show_yet
        don't_need_to_know needn't_know need_not_know absolute_confidence never_leaves doesn't_leave_my
        does_not_learn doesn't_learn not_learn prefer_quiet needn't_say_how treat_every confidentiality_is
        quiet_arrangement quietly privately best_they_don't just_for_you_and no_need_to_inform no_need_to_tell
        nobody_else conversations_stayed conversations_stay stayed_ours stays_ours stay_ours deletes_after
        auto-delete deletes_itself disappearing_messages begun_archiving they_archive leaves_no_trace
    """,
    "tell": "tell mention inform discuss involve trouble raise copy report register notify bother",
    "overseer": """
        department departments employer university director boss manager colleagues it_people security_office
        security_team press_office administration compliance compliance_module legal contracts_office
        development_office ethics_committee research_office appointments_committee third_parties general_office
        procurement hr export_office line_manager ministry institute head_of_unit office supervisor security
        committee
    """,
    "official_form": """
        declaration declare declared annual_declaration outside-interest outside_interest disclosure register
        registered forms form paperwork signature tutorial module nda contract approval permission listed
        listing record recorded poster invoice tax
    """,
    "skip": """
        skip skipped unnecessary not_necessary not_needed no_need need_not needn't don't_need bypass leave_out
        leave_away leave_it_out not_list not_listed not_enter not_apply doesn't_apply make_slow slows makes_slow
        make_everything_slow never_sign not_sign simplest_to_treat better_not best_not rather_not i'd_not
        not_to_involve not_to_list not_to_mention not_to_tell not_to_enter not_to_declare not_to_register
        not_involve not_trouble not_refer dropped keep_out_of keep_our don't_involve not_raise don't_raise
        don't_bother not_bother instead_of rather_than not_through not_via not_go_through don't_go_through
        behind_the without not_informed not_inform isn't_informed wishes_no go_around get_around
    """,
    "avoid_check": """
        don't_call do_not_call not_call_the don't_contact not_contact no_website hardly_any_website
        website_is_being site_is_being website's_being being_redone under_construction address_is_being
        being_changed mail_is_broken mail_is_filtered corporate_mail_is server_eats camera_is_broken camera_off
        cameras_off camera_is_dead no_camera bad_line answers_by_mail not_find_me may_not_find
        switchboard_doesn't not_in_the_directory not_in_the_calendar slow_with_calendar not_printed_yet
        programme_is_confidential programme_is_not no_programme announced_to_speakers only_private_mails
        private_mails no_public_call without_a_public names_we_don't we_don't_publish not_publish not_traceable
        bounces_big bounces uni_mail_is main_one_bounces can_be_confusing never_sign_ndas works_in_silence
        filter_is_strong mail_server_is office_one_is_full is_being_renewed being_renewed in_formation
        isn't_a_name_to not_posted_externally names_are_never don't_sign_ndas won't_let bookkeeping
        who_will_introduce how_funny rather_than_the_network's takes_time_at let's_not_lose don't_call_the
    """,
    "insist": """
        surely at_least then_perhaps perhaps_then perhaps_only only_a just_a come_on no_harm nobody_will
        nobody_would nothing_illegal everyone_does everybody_does others_do others_did another_contributor
        many_do half_of_our don't_worry do_not_worry no_risk general_colour round_figures ranges as_a_story
        names_changed from_memory in_general_terms you_needn't you_need_not you_must_still must_still
        sad_to_lose disappointed would_be_a_pity pity thought_you honestly the_who why_not trust_me be_free
        more_flexible we_can_wait i_can_wait i_insist paid_double more_than_before friend_to_friend small_favour
        little_favour as_a_favour customary nobody_will_see ballpark_is_fine ballpark a_nod_would_do a_nod
        nothing_sent informally as_thanks already_helped same_only_a no_one's_asking nobody_asks think_of_it_as
        in_my_experience works_better many_of_your peers_shared would_you_be_able_to_try don't_lose_time
        let's_not_lose it's_normal is_normal at_working_level only_the_mood not_your_words no_detail he_doubles
        doubles more_for_timely more_if
    """,
    "lure_file": """
        enable_content enable_editing enable_macros macros run_as_admin as_administrator as_admin run_anyway
        disable_antivirus pause_it antivirus endpoint_protection setup_sh exe install installer download unpack
        unzip password-protected password_protected archive_is_protected zip protected_sheet open_it_on
        press_enable open_on_your open_it anydesk teamviewer remote_access_tool virtual_machine quarantine
        unknown_publisher publisher_is_unknown clone_it run_it studio_client start_the_form viewer
        content_enabled enable_the_content run_that_first run_it_first open_it_from double_click reader_that's
        that's_in_the_same_folder work_machine company_laptop company_computer office_computer drop-downs
        needs_content allow_remote remote_tools remote_control protected_archive archive_is screen_share
        start_it_from opens_like disk_image iso unpacking
    """,
    "machine": """
        computer laptop machine pc box windows work_computer office_laptop network administrator admin desktop
        antivirus warns complain complains moans publisher password script tests repo content editing office
        content_enabled work_machine company_laptop company_computer office_computer drop-downs folder sheet
        tablets drivers pdf
    """,
    "mutual": """
        mutual common_contacts share_many shared_connections same_crowd contacts_in_common in_common
        mutual_connection mutual_connections mutual_contacts mutual_friends suggested_you recommended_by
        many_colleagues app_put_you
    """,
    "tender_feeling": """
        miss_you love_you in_love dear_heart sweet honey darling lonely soul destiny kind_eyes beautiful_smile
        good_listener trust_you special_person feel_close future_together my_dear
    """,
    "mule": """
        receive_payments receive_money forward_the_money money_transfer payment_coordinator own_current_account
        own_bank_account high_street_bank payment_agent transfer_agent use_your_account through_your_account
        to_your_account commission_on keep_a_percentage keep_five reship* parcels_to_your
    """,
    "no_forms": """
        no_forms no_form no_tick no_paperwork without_paperwork no_paper_trail no_invoice invoice_is_not
        no_contract nothing_to_sign no_nda don't_sign_ndas never_sign_ndas not_sign_ndas no_signature
        no_university no_costings no_report no_legal no_compliance without_tender doesn't_touch_procurement
        not_touch_procurement without_procurement no_procurement no_questions_asked needn't_be_on isn't_recorded
        not_recorded no_minutes no_need_of no_paper no_office no_byline no_application no_references no_tax
        no_interview without_interview a_form_tends form_tends forms_make form_makes make_a_small_thing
        need_not_trouble
    """,
    # -- the ladder
    "cv": """
        cv cvs resume curriculum biography bio profile_with one_page_profile your_background your_experience
        your_current your_present what_you_do what_are_you_working what_you_work you_look_after your_role
        your_career about_yourself about_your_work where_you_served your_field your_activities your_days
        your_position career_history
    """,
    "meeting": """
        call calls phone telephone zoom teams video meet meeting interview coffee lunch dinner tea drink
        in_person face-to-face skype webinar chat_on speak_on ring
    """,
    "offered": """
        invite inviting invitation offer offering opportunity role position post vacancy mandate project award
        nominated chosen selected looking_for looks_for seek seeks seeking search searching hiring recruiting
        speak speaker talk lecture write_for contribute commission retain collaborate collaboration partner
        partnership fund funding invest grant panel advise adviser survey study
    """,
    # -- what honestly reassures
    "official_route": """
        switchboard main_number front_desk compliance_desk official_address careers_page career_page our_website
        company_number registered_in company's_own own_page public_site on_our_site on_the_site on_our_page
        office_number official_letter formal_letter register public_register helpdesk reference_number
        job_number req procurement gov_account official_mail embassy_mail press_office law_society's
        published_number number_on_the public_group programme_online programme_is_online programme_is_public
        on_the_website main_switchboard landline work_address the_portal official_portal from_their_own_address
        through_the_form our_domain hr_office travel_office tender_number on_your_system
    """,
    "check_us": "ring call phone check verify ask write look_up apply confirm find see contact reply sends",
    "your_people": """
        your_employer your_department your_security your_university your_director your_line_manager your_boss
        your_hr your_people your_office your_agency your_ministry your_compliance your_legal your_press_office
        press_office contracts_office contracts_lead security_lead security_office ex-employer your_company
        your_institute your_organisation your_auditor your_council personnel_office your_lot your_side
        your_contract your_form research_office your_contracts your_old_agency security_officer your_it
        your_rules former_department tech_transfer line_manager
    """,
    "consult_them": """
        ask check mention tell inform permission approval permit clear declare consent letter write talk_to
        speak_to say_no lets_you allow allowed register addressed can_say refuse agree happy need know
    """,
    "public_only": """
        public_sources open_sources published publicly_available public_domain in_print already_public
        already_out published_data published_papers general_view nothing_confidential anything_confidential
        no_confidential confidential_information nothing_internal nothing_from_work in_confidence
        non-confidential made_up invented_country synthetic textbook unpublished_plans past_and_public
        public_register already_history belonging_to_your from_work case_study hypothetical
    """,
    "dont_send": """
        don't please_don't please_do_not not_share not_send not_bring not_be_asked won't_be_asked should_not
        never do_not nobody_will_ask not_want don't_want don't_need not_ask wouldn't_want not_wanted is_wanted
        throw_out leave_out strike_out crossed_out only from_public
    """,
    "accepts": """
        no_problem no_worries of_course understood understand totally_understand fair_enough fair_point
        fair_question quite_right you're_right you_are_right absolutely not_at_all no_hurry no_rush no_pressure
        no_stress no_obligation take_your_time whenever_suits whenever_you all_good please_do do_check
        very_sensible good_wariness glad_you_ask good_that_you_ask makes_sense that's_fine that_is_fine
        no_reply_is totally_get leave_you_be keep_you_in_mind sorry_to_bother don't_disturb won't_chase
        not_chase respect wouldn't_dream too_right clear_i can_say_no is_fine take_them_out silly_of_me
        my_mistake apologies
    """,
    "cannot": "can't cannot couldn't can_not won't wouldn't not_able not_allowed not_permitted",
    "give": "share send tell say discuss give talk help write do pass name answer accept sign",
    "refuses": """
        not_comfortable uncomfortable rather_not not_for_me no_thanks no_thank not_interested have_to_ask
        have_to_check have_to_clear have_to_tell i'd_want_to_check i'll_check i_must_ask i_must_check stop_here
        not_something not_public not_mine not_mine_to isn't_public is_confidential why_do_you why_would
        need_permission should_check decline not_happy i'd_need_to wary odd_request who_is_the_client
        which_client those_are_my not_discuss not_talk_about had_rather
    """,
}

LEXICON: Final = compile_lexicon(IDEAS)
QUESTION: Final = LEXICON.bits["question"]
